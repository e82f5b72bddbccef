/** What a family can read, search and turn to: articles along their path, other services, and news. */
package fi.rinnalla.domain.guidance;
