/** The same people asked at the start and at the end: which two answers are one person's, by nobody's name, and what changed. */
package fi.rinnalla.domain.survey.pair;
