package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.survey.measure.AskedAt;

/**
 * Where somebody may have been, or whom they called.
 *
 * @param name of the place, the line, or the programme whose groups and events they are
 * @param code of a place, as it stands on its table; empty for all others
 */
public record AskedDoor(AskedAt at, String name, String code) {}
