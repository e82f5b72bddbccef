/** Requests for support and their messages, in the tenant's tables. */
package fi.rinnalla.persistence.support;
