/** Feedback and what becomes of it: the inbox, answers, what is told in public, and the mail that says an answer is owed. */
package fi.rinnalla.services.feedback;
