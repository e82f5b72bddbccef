/** What every page shares: the doors in front of it, its frame, its words, its way of saying no. */
package fi.rinnalla.web.shared;
