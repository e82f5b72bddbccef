package fi.rinnalla.services.presence;

import java.util.UUID;

/** A place or a line that a poster can be made for. */
public record PosterDoor(UUID id, String name, boolean isPlace) {}
