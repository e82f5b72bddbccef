package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who waits to be called after something that was heavy. */
public interface Debriefs {
    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Debrief> hold(DebriefId id);

    /** Those nobody has called yet, the most pressing first. */
    Slice<Debrief> open(Optional<After> after, int limit);

    /** By when each of those is to be called, the most pressing first. */
    List<LocalDate> due();

    Optional<Debrief> openOf(PartnerId partner);

    /** The newest first. */
    List<Debrief> doneSince(LocalDate day);

    void add(Debrief debrief);

    int forgetDoneBefore(LocalDate day);
}
