/** Instruments and their licences. */
package fi.rinnalla.persistence.survey.instrument;
