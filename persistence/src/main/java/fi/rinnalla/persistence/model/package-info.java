/** Models, how far counties are with them, and the shelf between organisations, in the database. */
package fi.rinnalla.persistence.model;
