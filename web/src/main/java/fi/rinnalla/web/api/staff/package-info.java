/** Where an organisation decides which programs read here, and what of the release everybody may have. */
package fi.rinnalla.web.api.staff;
