/** How what programs read lies in the database, on both sides of the wall. */
package fi.rinnalla.persistence.opendata;
