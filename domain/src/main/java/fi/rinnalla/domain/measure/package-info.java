/** Indicators, each defined once, in words and in arithmetic. */
package fi.rinnalla.domain.measure;
