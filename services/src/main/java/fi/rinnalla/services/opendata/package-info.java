/** What programs are let read, by whom, and how much at once. */
package fi.rinnalla.services.opendata;
