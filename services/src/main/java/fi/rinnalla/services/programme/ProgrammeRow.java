package fi.rinnalla.services.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.services.programme.FactSheet.Neighbour;
import java.util.Optional;

/**
 * A programme among the others.
 *
 * @param before the one that it continues
 */
public record ProgrammeRow(
        ProgrammeId id, ProgrammeProfile profile, ProgrammeState state, Optional<Neighbour> before) {}
