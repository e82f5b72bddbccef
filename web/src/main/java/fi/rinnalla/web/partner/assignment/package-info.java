/** Ordering an experience partner, for professionals without an account, and what partners are offered. */
package fi.rinnalla.web.partner.assignment;
