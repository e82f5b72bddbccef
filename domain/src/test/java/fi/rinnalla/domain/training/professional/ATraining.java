package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Trainings of professionals as tests need them. */
final class ATraining {
    static final LocalDate THE_DAY = LocalDate.parse("2026-12-10");
    static final Instant IN_THE_MORNING = at(THE_DAY, "08:45");
    static final Instant AFTERWARDS = at(THE_DAY, "12:15");

    private ATraining() {}

    static ProfessionalTraining planned() {
        return ProfessionalTraining.planned(
                new ProfessionalTrainingId(UUID.randomUUID()),
                WallCode.drawn(),
                Digest.of("form"),
                new ProgrammeId(UUID.randomUUID()),
                Optional.empty(),
                plan(THE_DAY));
    }

    static TrainingPlan plan(LocalDate day) {
        return new TrainingPlan(
                Map.of(
                        Language.FI,
                        new TaughtWords("Miten kysyn", ""),
                        Language.SV,
                        new TaughtWords("Hur frågar jag", "")),
                day,
                LocalTime.of(9, 0),
                180,
                true,
                "",
                20,
                "Työntekijä 1",
                "",
                true);
    }

    /** Items in their order; nothing is a step passed over. */
    static SelfRating rated(Integer... steps) {
        var rated = new EnumMap<RatingItem, Integer>(RatingItem.class);
        Arrays.stream(RatingItem.values())
                .filter(it -> it.ordinal() < steps.length && steps[it.ordinal()] != null)
                .forEach(it -> rated.put(it, steps[it.ordinal()]));
        return new SelfRating(rated);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Helsinki.ZONE).toInstant();
    }
}
