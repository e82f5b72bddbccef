/** Assignments, their offers and those who order, in the tenant's tables. */
package fi.rinnalla.persistence.partner.assignment;
