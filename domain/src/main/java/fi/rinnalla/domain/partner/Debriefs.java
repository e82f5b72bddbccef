package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who waits to be called after something that was heavy. */
public interface Debriefs {
    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Debrief> hold(DebriefId id);

    /** Those nobody has called yet who asked one of these, the most pressing first. */
    Slice<Debrief> open(Set<Role> by, Optional<After> after, int limit);

    /** By when each of those is to be called, the most pressing first. */
    List<LocalDate> due(Set<Role> by);

    /** The most pressing, whoever was asked. */
    Optional<Debrief> openOf(PartnerId partner);

    Optional<Debrief> openOf(PartnerId partner, Role by);

    /** The newest first. */
    List<Debrief> doneSince(LocalDate day, Set<Role> by);

    void add(Debrief debrief);

    int forgetDoneBefore(LocalDate day);
}
