package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import java.time.LocalDate;
import java.util.Optional;

/** A development group in a list. */
public record GroupRow(
        DevelopmentGroupId id, GroupPlan plan, int members, boolean open, Optional<LocalDate> nextMeeting) {}
