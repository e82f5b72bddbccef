/** The house keeps its word: promise lines, the audit trail, retention. */
package fi.rinnalla.services.privacy;
