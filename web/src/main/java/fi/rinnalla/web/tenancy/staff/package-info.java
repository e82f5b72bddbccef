/** Where an organisation sets itself up: how it looks, speaks and is reached. */
package fi.rinnalla.web.tenancy.staff;
