/** What programs may read: with a token what everybody sees at a door anyway, and without one what was opened to all. */
package fi.rinnalla.domain.opendata;
