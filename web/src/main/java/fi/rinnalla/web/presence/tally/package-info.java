/** The tally of visits, for staff: a tap for each, a day set right and closed, a year seen and taken along. */
package fi.rinnalla.web.presence.tally;
