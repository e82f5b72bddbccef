/** What comes out: stories by leave of the partners whose they are, and what the organisation has published itself. */
package fi.rinnalla.domain.story;
