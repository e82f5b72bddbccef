/** What is counted, read from the organisation's own rooms. */
package fi.rinnalla.persistence.measure;
