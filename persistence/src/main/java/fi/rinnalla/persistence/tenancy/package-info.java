/** Where the organisation, its words and its texts are kept; and, on the network's side, the host list. */
package fi.rinnalla.persistence.tenancy;
