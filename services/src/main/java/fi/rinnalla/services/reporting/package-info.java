/** Reports are begun, written, checked and finished; what is asked in them is data. */
package fi.rinnalla.services.reporting;
