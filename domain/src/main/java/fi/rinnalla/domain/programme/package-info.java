/** What an organisation does, from when until when, in which county and with whose money. */
package fi.rinnalla.domain.programme;
