/** Keeping the register of experience partners, and a partner's own page. */
package fi.rinnalla.services.partner;
