/** What keeps words apart from readers: seals, the audit, promises, and what waits to be sent. */
package fi.rinnalla.persistence.privacy;
