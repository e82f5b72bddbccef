/** The pages on which reports are written, checked and finished, and the files that are made of them. */
package fi.rinnalla.web.reporting;
