/** Stories that come out, and the organisation's publications, in the tenant's tables. */
package fi.rinnalla.persistence.story;
