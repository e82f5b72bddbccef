/** Coming in and going out: sessions in cookies of our own, the card, staff sign-in. */
package fi.rinnalla.web.access;
