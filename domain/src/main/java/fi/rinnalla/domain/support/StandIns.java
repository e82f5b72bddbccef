package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who looks after what others carry, and until when. */
public interface StandIns {
    Optional<StandIn> find(StandInId id);

    Optional<StandIn> findByFormKey(Digest formKey);

    /** Those that end on that day or later, the first to end at the top. */
    List<StandIn> endingFrom(LocalDate day);

    /** Until the transaction ends nobody else here hands over: two cannot take each other's work at the same moment. */
    void hold();

    void add(StandIn standIn);

    void remove(StandIn standIn);

    /** Returns how many were over. */
    int forgetEndedBefore(LocalDate day);
}
