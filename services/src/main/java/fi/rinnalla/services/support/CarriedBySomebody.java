package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import java.util.List;

/** What one worker carries, as it would pass to a stand-in. */
public record CarriedBySomebody(StaffId who, String name, List<RelationRow> relations) {}
