/** Programmes on the screens of those who answer for them. */
package fi.rinnalla.web.programme;
