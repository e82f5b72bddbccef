package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.Optional;

/** How many feedback items of one place, or of none, have a public text. */
public record PublishedUnit(Optional<PlaceId> place, ProgrammeId programme, int many) {}
