/** Trainings of professionals for those who plan and give them. */
package fi.rinnalla.web.training.professional.staff;
