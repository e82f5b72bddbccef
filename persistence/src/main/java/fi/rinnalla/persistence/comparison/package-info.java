/** The one way out to the network, and what the network reads. */
package fi.rinnalla.persistence.comparison;
