/** Imports in the database, and what they brought into other rooms. */
package fi.rinnalla.persistence.importing;
