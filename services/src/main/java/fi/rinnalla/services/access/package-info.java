/** Who comes in, and for how long: staff by password, parents by a word-card. */
package fi.rinnalla.services.access;
