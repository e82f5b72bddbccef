/** What every room may lean on: typed ids, language, the clock's days, sealed text. Imports no other room. */
package fi.rinnalla.domain.shared;
