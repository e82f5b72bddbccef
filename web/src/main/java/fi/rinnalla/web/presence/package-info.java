/** Doors and lines as a parent sees them. */
package fi.rinnalla.web.presence;
