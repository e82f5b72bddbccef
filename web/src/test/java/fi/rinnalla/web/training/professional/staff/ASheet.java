package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ItemResult;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingSource;
import fi.rinnalla.domain.training.professional.StepCount;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.training.professional.TrainingSheet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A training of professionals at some stage, as its page is told of it. */
final class ASheet {
    static final LocalDate DAY = LocalDate.parse("2026-12-10");

    private ASheet() {}

    static TrainingSheet of(TaughtState state, LocalDate today, List<ItemResult> results) {
        var attended = new Attended(Map.of(Profession.SOCIAL_WORKER, 7, Profession.STUDENT, 4));
        var closed = Optional.of(DAY.plusDays(1)).filter(it -> !results.isEmpty());
        return new TrainingSheet(
                new ProfessionalTrainingId(UUID.randomUUID()),
                new WallCode("bcdf2345"),
                new TrainingPlan(
                        Map.of(Language.FI, new TaughtWords("Miten kysyn", "Puoli päivää.")),
                        DAY,
                        LocalTime.of(9, 0),
                        180,
                        true,
                        "",
                        20,
                        "Työntekijä 1",
                        "Kortit",
                        true),
                state,
                Optional.empty(),
                List.of("Kaisla"),
                Optional.of(attended).filter(it -> state == TaughtState.HELD),
                new Attended(Map.of(Profession.MANAGER, 2)),
                new TrainingSheet.Ratings(6, 4, results.isEmpty() && !today.isBefore(DAY), closed, results),
                today);
    }

    /** So many went from one step to another. */
    static ItemResult result(RatingItem item, int from, int to, int n) {
        return ItemResult.of(item, List.of(new StepCount(RatingSource.THEMSELVES, from, to, n)));
    }
}
