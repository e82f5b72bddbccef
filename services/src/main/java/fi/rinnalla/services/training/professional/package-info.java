/** Planning and giving trainings of professionals, counting who came, and asking what they learnt. */
package fi.rinnalla.services.training.professional;
