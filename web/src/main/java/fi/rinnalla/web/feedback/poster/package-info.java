/** The poster of a month: what was said, and what happened. */
package fi.rinnalla.web.feedback.poster;
