package fi.rinnalla.domain.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in training here, or was. */
public interface Participants {
    Optional<Participant> find(ParticipantId id);

    /** Kept until the transaction ends. */
    Optional<Participant> hold(ParticipantId id);

    Optional<Participant> findByFormKey(Digest formKey);

    List<Participant> of(CardId card);

    /** In the order in which they joined; those without a name any more are among them. */
    List<Participant> in(CohortId cohort);

    /** How many take part, or took part to the end, in each group in which anybody does. */
    Map<CohortId, Integer> counts();

    /** Those still known by name whose group ended before that day. */
    List<Participant> endedBefore(LocalDate day, int limit);

    void add(Participant participant);

    /** They were chosen by a slip. */
    void remove(Participant participant);
}
