package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;

/**
 * A training as whoever came to it finds it by the code on its wall.
 *
 * @param before whether one may rate oneself before
 * @param after whether one may rate oneself after
 */
public record RatedTraining(WallCode code, TaughtWords words, TrainingPlan plan, boolean before, boolean after) {}
