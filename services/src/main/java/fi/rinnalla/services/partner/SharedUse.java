package fi.rinnalla.services.partner;

/**
 * A use that was shared with the organisation.
 *
 * @param called whose story it is, by the name parents know
 */
public record SharedUse(String called, UseRow use) {}
