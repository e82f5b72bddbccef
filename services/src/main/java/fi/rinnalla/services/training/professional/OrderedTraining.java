package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.OrderWish;

/** What is known of a training from the order that asks for it. */
public record OrderedTraining(AssignmentId order, OrderWish wish) {}
