/** Answering at the start and at the end with a word-card, and what a card's holder sees of it. */
package fi.rinnalla.web.survey.pair;
