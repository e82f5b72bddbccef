/** Feedback as a debt: received, read, answered; what became of it, and what everybody may read of it. */
package fi.rinnalla.domain.feedback;
