/** Leading development groups: who sits in them, their meetings, votes and minutes, and taking part without an account. */
package fi.rinnalla.services.codevelopment.group;
