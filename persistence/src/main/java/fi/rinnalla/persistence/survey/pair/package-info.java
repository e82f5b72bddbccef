/** Starts and ends in the database, and the keys by which a card finds its two answers. */
package fi.rinnalla.persistence.survey.pair;
