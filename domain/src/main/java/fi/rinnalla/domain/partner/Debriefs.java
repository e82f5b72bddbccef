package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who waits to be called after something that was heavy. */
public interface Debriefs {
    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Debrief> hold(DebriefId id);

    /** Those nobody has called yet, the most pressing first. */
    List<Debrief> open();

    Optional<Debrief> openOf(PartnerId partner);

    /** The newest first. */
    List<Debrief> doneSince(LocalDate day);

    void add(Debrief debrief);

    int forgetDoneBefore(LocalDate day);
}
