/** The four questions of our own, asked everywhere: how it went, after a visit and after a call as after a group. */
package fi.rinnalla.domain.survey.measure;
