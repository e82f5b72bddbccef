/** Where staff keep their places, lines and hours. */
package fi.rinnalla.web.presence.staff;
