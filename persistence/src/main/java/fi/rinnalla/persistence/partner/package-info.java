/** The register of experience partners, in the tenant's tables. */
package fi.rinnalla.persistence.partner;
