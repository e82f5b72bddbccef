/** Instruments of others and the leave to use them. */
package fi.rinnalla.services.survey.instrument;
