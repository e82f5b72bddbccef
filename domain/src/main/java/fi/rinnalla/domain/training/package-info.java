/** Training of those who will walk beside parents: from the call to the certificate. */
package fi.rinnalla.domain.training;
