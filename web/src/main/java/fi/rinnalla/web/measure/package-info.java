/** The organisation's own figures, for its own staff. */
package fi.rinnalla.web.measure;
