package fi.rinnalla.web.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.MyTheme;
import fi.rinnalla.services.codevelopment.MyTheme.MyTurn;
import fi.rinnalla.services.codevelopment.TakingThemesAlong;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What came of one's feedback, taken along")
class ThemesToTakeAlongTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-04");

    @Test
    void is_each_step_with_its_day_what_was_said_with_it_and_ones_own_verdict() {
        var along = ThemesToTakeAlong.of(theme(Optional.of(Verdict.PARTLY)), voice(Language.FI));

        assertThat(along.heading()).contains("Palaute 2", "Ajat");
        assertThat(along.lines())
                .containsExactly(
                        "4.5.2026: Kuulimme. Palautteesi on koottu teemaksi.",
                        "5.5.2026: Ratkaisua kokeillaan 1.6.2026 asti.",
                        "Iltavastaanotto",
                        "2.6.2026: Muutos on nyt käytössä.",
                        "Auki iltaisin",
                        "Kysyimme, näkyykö muutos. Vastasit: Osittain");
    }

    @Test
    void is_found_by_machines_under_names_that_stay_in_the_readers_language_where_it_was_said_so() {
        var facts = ThemesToTakeAlong.of(theme(Optional.of(Verdict.PARTLY)), voice(Language.SV))
                .facts();

        assertThat(facts)
                .containsEntry("item", "2")
                .containsEntry("title", "Ajat")
                .containsEntry("step1", "heard")
                .containsEntry("step2", "trial")
                .containsEntry("step2On", "2026-05-05")
                .containsEntry("step2Until", "2026-06-01")
                .containsEntry("step2Words", "Iltavastaanotto")
                .containsEntry("step3Words", "Öppet på kvällar")
                .containsEntry("verdict", "partly")
                .doesNotContainKey("step1Words");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_all_in_every_language_and_nothing_of_a_verdict_that_was_not_given(Language language) {
        var along = ThemesToTakeAlong.of(theme(Optional.empty()), voice(language));

        assertThat(along.heading() + along.lines()).doesNotContain("theme.along", "theme.card", "card.verdict", "{");
        assertThat(along.lines()).hasSize(5);
        assertThat(along.facts()).doesNotContainKey("verdict");
    }

    private static Voice voice(Language language) {
        return APage.ofAParent(language, Chrome.Exit.STRONG).chrome().voice();
    }

    private static TakingThemesAlong.Along theme(Optional<Verdict> verdict) {
        var turns = List.of(
                new MyTurn(Turn.HEARD, DAY, Optional.empty(), Map.of()),
                new MyTurn(
                        Turn.TRIAL,
                        DAY.plusDays(1),
                        Optional.of(LocalDate.parse("2026-06-01")),
                        Map.of(Language.FI, "Iltavastaanotto")),
                new MyTurn(
                        Turn.IN_USE,
                        LocalDate.parse("2026-06-02"),
                        Optional.empty(),
                        Map.of(Language.FI, "Auki iltaisin", Language.SV, "Öppet på kvällar")));
        return new TakingThemesAlong.Along(2, new MyTheme(Language.FI, "Ajat", turns, 0), verdict);
    }
}
