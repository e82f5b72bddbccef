/** Feedback, answers and publications in the database. */
package fi.rinnalla.persistence.feedback;
