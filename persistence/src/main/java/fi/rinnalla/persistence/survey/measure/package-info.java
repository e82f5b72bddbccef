/** Counts of how visits and calls went, and slips that are still good. */
package fi.rinnalla.persistence.survey.measure;
