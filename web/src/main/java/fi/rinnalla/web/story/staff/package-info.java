/** Staff bring out stories by leave of their owners, and keep the list of publications. */
package fi.rinnalla.web.story.staff;
