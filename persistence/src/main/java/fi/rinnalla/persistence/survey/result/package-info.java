/** Frozen counts of surveys, earlier waves, and what was published. */
package fi.rinnalla.persistence.survey.result;
