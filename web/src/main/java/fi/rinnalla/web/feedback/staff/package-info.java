/** Staff's side of feedback: today, the inbox, one item and its answer, what is told in public, feedback entered for others. */
package fi.rinnalla.web.feedback.staff;
