/** Who may do what: roles and permissions, staff accounts and sessions, word-cards and card sessions. */
package fi.rinnalla.domain.access;
