/**
 * The indicators an organisation may reckon with: those that are ready and the same for everybody, and its own. Each says
 * what it counts, what it does not, and what it may be divided by.
 */
package fi.rinnalla.domain.measure.catalogue;
