/** Development groups, their meetings and votes in the database. */
package fi.rinnalla.persistence.codevelopment.group;
