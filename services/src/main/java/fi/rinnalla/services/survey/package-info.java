/** Building surveys, answering them without a name, and typing in what came on paper. */
package fi.rinnalla.services.survey;
