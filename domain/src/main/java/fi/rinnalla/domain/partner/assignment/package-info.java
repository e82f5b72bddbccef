/** Work that professionals order of experience partners: the order, the offers, what was done, and what both thought of it. */
package fi.rinnalla.domain.partner.assignment;
