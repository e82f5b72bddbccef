package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What partners keep of how they have been. Only they themselves ask for it; the house forgets it. */
public interface OwnWellbeings {
    Optional<OwnWellbeing> of(PartnerId partner);

    /** Kept until the transaction ends. */
    Optional<OwnWellbeing> hold(PartnerId partner);

    /** Those with a check from before that day. */
    List<OwnWellbeing> withChecksBefore(LocalDate day, int limit);

    void add(OwnWellbeing wellbeing);

    void remove(OwnWellbeing wellbeing);
}
