package fi.rinnalla.domain.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has applied to be trained here. */
public interface CohortApplications {
    Optional<CohortApplication> find(ApplicationId id);

    /** Kept until the transaction ends. */
    Optional<CohortApplication> hold(ApplicationId id);

    Optional<CohortApplication> findByFormKey(Digest formKey);

    /** On that card, the oldest first. */
    List<CohortApplication> of(CardId card);

    /** The oldest first. */
    List<CohortApplication> to(CohortId cohort);

    /** How many have heard nothing yet, of each group to which any such came. */
    Map<CohortId, Integer> unanswered();

    /** How many of these should have heard before that day. */
    int late(LocalDate today);

    /** Those that ended before the one day, and those nobody has touched since the other. */
    List<CohortApplication> outlived(LocalDate ended, LocalDate untouched, int limit);

    void add(CohortApplication application);

    void remove(CohortApplication application);
}
