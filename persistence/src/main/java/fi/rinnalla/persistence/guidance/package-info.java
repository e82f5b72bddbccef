/** Where articles, other services and news are kept, and how they are searched. */
package fi.rinnalla.persistence.guidance;
