/** Training of professionals: given by the organisation's own people and by experience partners, to people of whom only counts are kept. */
package fi.rinnalla.domain.training.professional;
