/** Where places, phone lines and their hours are kept. */
package fi.rinnalla.persistence.presence;
