/** Surveys of those who keep them: built, opened, brought to paper and typed in from it. */
package fi.rinnalla.web.survey.staff;
