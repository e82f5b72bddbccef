/** What partners commit themselves to: kept by the organisation, read and signed by the partners. */
package fi.rinnalla.web.partner.commitment;
