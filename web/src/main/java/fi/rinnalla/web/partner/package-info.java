/** The register of experience partners for the staff, and a partner's own pages. */
package fi.rinnalla.web.partner;
