package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.TenantId;

/** A programme as its organisation has shown it to the network. */
public record ReleasedProgramme(
        TenantId tenant, ProgrammeId programme, String name, String organisation, String county) {}
