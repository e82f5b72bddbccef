/** Trainings of professionals in the database. */
package fi.rinnalla.persistence.training.professional;
