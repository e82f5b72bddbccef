/** The network's side of what programs read, and what everybody may take along. */
package fi.rinnalla.web.comparison.open;
