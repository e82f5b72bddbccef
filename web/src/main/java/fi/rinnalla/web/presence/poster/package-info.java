/** Posters and cards to print, for those who hang them up. */
package fi.rinnalla.web.presence.poster;
