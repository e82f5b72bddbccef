/** Pages of what came of surveys: for staff, for everybody, and as files. */
package fi.rinnalla.web.survey.result;
