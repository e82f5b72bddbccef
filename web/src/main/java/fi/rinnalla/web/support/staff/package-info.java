/** Requests as the staff read, write down and answer them. */
package fi.rinnalla.web.support.staff;
