/**
 * A form that is sent with a word-card, in whichever room: shown, sent, sent back with everything typed, and the new card's
 * words shown once. A room brings its own fields, its own texts and its own use case.
 */
package fi.rinnalla.web.feedback.sending;
