/** How a visit or a call went: the form, the figures, and slips with codes. */
package fi.rinnalla.web.survey.measure;
