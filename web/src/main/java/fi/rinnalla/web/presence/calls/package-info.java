/** The phone line's log, for whoever answers: choices alone, and the note for the next on duty. */
package fi.rinnalla.web.presence.calls;
