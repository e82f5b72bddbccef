/** Where accounts, sessions and word-cards are kept. */
package fi.rinnalla.persistence.access;
