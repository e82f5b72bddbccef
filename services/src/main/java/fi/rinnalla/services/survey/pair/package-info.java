/** Asking the same people at the start and at the end, by a word-card and nobody's name, and what changed. */
package fi.rinnalla.services.survey.pair;
