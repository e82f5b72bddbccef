/** Pages of instruments and licences. */
package fi.rinnalla.web.survey.instrument;
