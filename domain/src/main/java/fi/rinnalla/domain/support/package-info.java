/** What parents ask for themselves: somebody beside them. Requests and what is said about them. */
package fi.rinnalla.domain.support;
