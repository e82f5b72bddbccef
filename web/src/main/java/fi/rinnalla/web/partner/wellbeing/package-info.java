/** What partners note of how they are, for themselves. */
package fi.rinnalla.web.partner.wellbeing;
