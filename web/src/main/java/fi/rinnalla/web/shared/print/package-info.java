/** What leaves the house on paper: tagged PDF that a screen reader reads too, with fonts and codes of our own. */
package fi.rinnalla.web.shared.print;
