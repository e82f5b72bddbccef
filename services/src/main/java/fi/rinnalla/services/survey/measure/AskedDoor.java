package fi.rinnalla.services.survey.measure;

import java.util.UUID;

/**
 * Where somebody may have been, or whom they called.
 *
 * @param code of a place, as it stands on its table; empty for a line
 */
public record AskedDoor(UUID id, String name, boolean line, String code) {}
