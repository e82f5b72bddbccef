/** Orders, offers and the register of who orders, for the staff. */
package fi.rinnalla.web.partner.assignment.staff;
