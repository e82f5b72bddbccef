package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.shared.Language;

/**
 * How much of what an organisation writes itself stands in one of its languages.
 *
 * @param done texts that stand there and are no older than in the first language
 * @param outdated texts that describe an older day than in the first language
 * @param missing texts that stand in the first language alone
 */
public record Translation(Language language, int done, int outdated, int missing) {}
