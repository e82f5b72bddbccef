/** Ordering work of experience partners, offering it to them, and seeing it through. */
package fi.rinnalla.services.partner.assignment;
