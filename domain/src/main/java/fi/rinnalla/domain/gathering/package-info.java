/** Events and groups, their sessions, and the seats people take in them under a name of their own choosing. */
package fi.rinnalla.domain.gathering;
