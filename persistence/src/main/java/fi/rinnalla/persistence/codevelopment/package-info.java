/** Themes and what became of them, in the database. */
package fi.rinnalla.persistence.codevelopment;
