/** Answering a survey: on a phone, on a shared device, without script and without a name. */
package fi.rinnalla.web.survey;
