package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A training in a list, in the language of whoever reads it.
 *
 * @param ordered whether it answers an order
 * @param attended how many were there, once it was held
 * @param unmarked its day is over and nobody has said whether it was held
 */
public record TrainingRow(
        ProfessionalTrainingId id,
        WallCode code,
        TaughtWords words,
        TrainingPlan plan,
        TaughtState state,
        boolean ordered,
        Optional<Integer> attended,
        boolean unmarked) {
    static TrainingRow of(ProfessionalTraining it, Language language, LocalDate today) {
        var plan = it.plan();
        return new TrainingRow(
                it.id(),
                it.code(),
                it.words(language),
                plan,
                it.state(),
                it.order().isPresent(),
                it.attended().map(there -> there.all()),
                it.state().isUnmarked(plan.day(), today));
    }
}
