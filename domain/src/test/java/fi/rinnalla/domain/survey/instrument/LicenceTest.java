package fi.rinnalla.domain.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.Licence.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A licence")
class LicenceTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final SurveyId SURVEY = new SurveyId(UUID.randomUUID());

    @Test
    void lets_a_survey_be_opened_that_ends_before_it_does() {
        assertThat(licence("Lupa 12/2026", Optional.of(LAST_DAY), Allowed.ON_SCREEN)
                        .against(LAST_DAY))
                .isEmpty();
        assertThat(licence("CC BY 4.0", Optional.empty(), Allowed.ON_SCREEN).against(LAST_DAY))
                .isEmpty();
    }

    @Test
    void that_is_none_ends_early_or_is_for_paper_refuses_with_the_reason() {
        assertThat(licence(" ", Optional.empty(), Allowed.ON_SCREEN).against(LAST_DAY))
                .contains(Refusal.NO_PERMISSION);
        assertThat(licence("Lupa", Optional.of(LAST_DAY.minusDays(1)), Allowed.ON_SCREEN)
                        .against(LAST_DAY))
                .contains(Refusal.ENDS_BEFORE);
        assertThat(licence("Lupa", Optional.empty(), Allowed.ON_PAPER).against(LAST_DAY))
                .contains(Refusal.NOT_ON_SCREEN);
    }

    @Test
    void goes_with_the_questions_that_are_taken_from_its_instrument() {
        var instrument = Instrument.of(
                new InstrumentId(UUID.randomUUID()),
                Digest.of("a form"),
                "Mittari",
                licence("Lupa", Optional.empty(), Allowed.ON_SCREEN));
        instrument.isUsedBy(SURVEY, Set.of("k1", "k2"));
        instrument.isUsedBy(SURVEY, Set.of("k2", "k3"));

        assertThat(instrument.questionsOf(SURVEY)).containsExactlyInAnyOrder("k2", "k3");
        instrument.isUsedBy(SURVEY, Set.of());
        assertThat(instrument.surveys()).isEmpty();
    }

    private static Licence licence(String permission, Optional<LocalDate> until, Allowed... allowed) {
        return new Licence("Tekijä", "Julkaisu", permission, until, Set.of(allowed));
    }
}
