/**
 * {@code ./rinnalla bench}: how fast the product is, as ratios that are measured in one run on one machine, each against
 * the least that could do the same work. Plain Java, not in the WAR.
 */
package fi.rinnalla.bench;
