/** Trainings of professionals for those who come to one: finding it by the code on its wall, and rating oneself before and after. */
package fi.rinnalla.web.training.professional;
