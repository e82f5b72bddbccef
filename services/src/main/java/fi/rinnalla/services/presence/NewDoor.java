package fi.rinnalla.services.presence;

import fi.rinnalla.domain.programme.ProgrammeId;

/** @param code what a place is called in addresses, for good; empty for a line */
public record NewDoor(DoorRow.Kind kind, ProgrammeId programme, String code, DoorFacts facts) {}
