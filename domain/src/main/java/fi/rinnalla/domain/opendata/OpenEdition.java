package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.NetworkId;

/**
 * What everybody may have of a year at a moment, without the thing itself: two that are equal have the same bins, of the same
 * programmes under the same names.
 *
 * @param mark of all of it
 */
public record OpenEdition(NetworkId network, int year, String mark) {}
