package fi.rinnalla.services.training.professional;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.RatingOutcome.Begun;
import fi.rinnalla.domain.training.professional.RatingOutcome.Ended;
import fi.rinnalla.domain.training.professional.RatingOutcome.NoSuchNumber;
import fi.rinnalla.domain.training.professional.RatingOutcome.NotAsked;
import fi.rinnalla.domain.training.professional.RatingOutcome.RatedBefore;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.NotBefore;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.shared.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** It is the morning of the day of the training. */
@DisplayName("Whoever rates what they can do at a training")
class RatingOneselfTest {
    private static final SelfRating THREE = new SelfRating(Map.of(RatingItem.values()[0], 3));

    private final MovedClock clock = MovedClock.at("2026-12-10T06:45:00Z");
    private final ProfessionalTrainingsOnAShelf trainings = new ProfessionalTrainingsOnAShelf();
    private final WallCode code = planned();
    private final RatingOneself rating = new RatingOneself(
            trainings, new Limiter(clock, new NotBefore(name -> new byte[32], clock), 1), visitor(), clock);

    @Test
    void finds_it_by_the_code_on_the_wall_however_it_is_typed_and_none_by_another() {
        var typed = code.spelled().toUpperCase(Locale.ROOT).replace("-", " – ");

        var found = rating.coded(typed, Language.SV).orElseThrow();

        assertThat(found.code()).isEqualTo(code);
        assertThat(found.words().title()).as("in the language that is there").isEqualTo("Miten kysyn");
        assertThat(rating.coded(WallCode.drawn().value(), Language.FI)).isEmpty();
        assertThat(rating.coded("seinällä ei lue mitään", Language.FI)).isEmpty();
    }

    @Test
    void is_asked_before_until_it_is_over_and_afterwards_when_it_has_begun() {
        assertThat(found().before()).isTrue();
        assertThat(found().after()).isFalse();

        clock.moveOn(Duration.ofHours(4));

        assertThat(found().before()).isFalse();
        assertThat(found().after()).isTrue();
        assertThat(rating.begin(code, Digest.of("late"), Profession.OTHER, THREE))
                .isInstanceOf(NotAsked.class);
    }

    @Test
    void is_given_a_number_once_for_each_form_and_ends_under_it_once() {
        var number = ((Begun) rating.begin(code, Digest.of("before"), Profession.MANAGER, THREE)).number();
        assertThat(rating.begin(code, Digest.of("before"), Profession.MANAGER, THREE))
                .isEqualTo(new Begun(number));
        assertThat(rating.end(code, Digest.of("after"), number, THREE))
                .as("not before it has begun")
                .isInstanceOf(NotAsked.class);

        clock.moveOn(Duration.ofHours(4));

        assertThat(rating.end(code, Digest.of("after"), number + 1, THREE)).isInstanceOf(NoSuchNumber.class);
        assertThat(rating.end(code, Digest.of("after"), number, THREE)).isInstanceOf(Ended.class);
        assertThat(rating.end(code, Digest.of("after"), number, THREE)).isInstanceOf(Ended.class);
        assertThat(rating.end(code, Digest.of("another"), number, THREE)).isInstanceOf(RatedBefore.class);
        var training = trainings.coded(code).orElseThrow();
        assertThat(training.rated(RatingMoment.BEFORE)).isEqualTo(1);
        assertThat(training.rated(RatingMoment.AFTER)).isEqualTo(1);
    }

    @Test
    void is_not_asked_under_a_code_that_nothing_has() {
        var nothing = WallCode.drawn();

        assertThat(rating.begin(nothing, Digest.of("before"), Profession.MANAGER, THREE))
                .isInstanceOf(NotAsked.class);
        assertThat(rating.end(nothing, Digest.of("after"), 11, THREE)).isInstanceOf(NotAsked.class);
    }

    @Test
    void passes_the_gate_of_those_without_an_account() {
        assertThat(rating.mayPass(new Knock("192.0.2.1", Optional.empty()))).isNotInstanceOf(Passage.Later.class);
    }

    private RatedTraining found() {
        return rating.coded(code.value(), Language.FI).orElseThrow();
    }

    private WallCode planned() {
        var drawn = WallCode.drawn();
        trainings.add(ProfessionalTraining.planned(
                new ProfessionalTrainingId(UUID.randomUUID()),
                drawn,
                Digest.of("form"),
                new ProgrammeId(UUID.randomUUID()),
                Optional.empty(),
                new TrainingPlan(
                        Map.of(Language.FI, new TaughtWords("Miten kysyn", "")),
                        LocalDate.parse("2026-12-10"),
                        LocalTime.of(9, 0),
                        180,
                        true,
                        "",
                        20,
                        "Työntekijä 1",
                        "",
                        true)));
        return drawn;
    }

    private static Caller visitor() {
        var caller = new Caller();
        caller.comesTo(new TenantId(UUID.randomUUID()));
        return caller;
    }
}
