/** Events and groups, as staff plan and run them. */
package fi.rinnalla.web.gathering.staff;
