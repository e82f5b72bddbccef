/** Themes and their way to a change, for those who see to them. */
package fi.rinnalla.web.codevelopment.staff;
