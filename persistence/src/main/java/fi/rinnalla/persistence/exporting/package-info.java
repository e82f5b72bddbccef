/** An organisation's rows as files, and rows from such files: what goes is decided in {@code exporting/decisions.txt}. */
package fi.rinnalla.persistence.exporting;
