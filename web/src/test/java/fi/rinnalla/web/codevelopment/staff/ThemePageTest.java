package fi.rinnalla.web.codevelopment.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.PastTitle;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.TurnTaken;
import fi.rinnalla.domain.codevelopment.Width;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.ThemeRow;
import fi.rinnalla.services.codevelopment.ThemeSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of a theme")
class ThemePageTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-04");

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_all_in_every_language_also_when_its_title_is_to_be_mended(Language language) {
        for (var published : List.of(true, false)) {
            var page = page(language, published, typed("Päivä 3.4.2026"), List.of(new Problem("why", "!")));

            assertThat(page.text()).doesNotContain("theme.title", "{");
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void shows_what_it_was_called_and_why_no_longer() {
        assertThat(page(Language.FI, true, MoveForm.empty(), List.of())
                        .select("h3 + ul li")
                        .eachText())
                .containsExactly("Ajta Korjattu 4.5.2026.", "Ajat Korjattu 5.5.2026. Liian lyhyt.");
    }

    @Test
    void keeps_the_form_of_its_title_closed_until_something_was_typed_there() {
        var before = page(Language.FI, false, MoveForm.empty(), List.of());
        assertThat(before.select("details[open] #title")).isEmpty();
        assertThat(before.select("#title").val()).isEqualTo("Tapaamisten ajat");
        assertThat(before.select("#checked")).isEmpty();

        var typed = page(Language.FI, false, typed("Päivä 3.4.2026"), List.of());
        assertThat(typed.select("details[open] #title").val()).isEqualTo("Päivä 3.4.2026");
        assertThat(typed.select("#checked")).hasSize(1);
    }

    @Test
    void takes_no_title_that_says_nothing_or_too_much() {
        var voice = chrome(Language.FI).voice();

        assertThat(typed(" ").titleProblems(voice)).extracting(Problem::field).containsExactly("title");
        assertThat(typed("x".repeat(201)).titleProblems(voice))
                .extracting(Problem::field)
                .containsExactly("title");
        assertThat(typed("x".repeat(200)).titleProblems(voice)).isEmpty();
    }

    private static Chrome chrome(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }

    private static MoveForm typed(String title) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add("title", title);
        return new MoveForm(fields);
    }

    private static Document page(Language language, boolean published, MoveForm typed, List<Problem> problems) {
        return Rendered.template(
                ThemePage.TEMPLATE,
                Map.of("page", new ThemePage(chrome(language), sheet(published), typed, "", problems)));
    }

    private static ThemeSheet sheet(boolean published) {
        var row = new ThemeRow(
                new ThemeId(UUID.randomUUID()),
                Language.FI,
                "Tapaamisten ajat",
                ThemeCode.ACCESS,
                County.CENTRAL_UUSIMAA,
                Optional.empty(),
                Width.COUNTY,
                true,
                5,
                0,
                Step.UNDERSTOOD,
                false,
                DAY,
                Role.FACILITATOR,
                DAY.plusWeeks(2),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(Turn.IDEA));
        return new ThemeSheet(
                row,
                List.of(
                        new PastTitle(1, "Ajta", Optional.empty(), DAY),
                        new PastTitle(2, "Ajat", Optional.of("Liian lyhyt."), DAY.plusDays(1))),
                published,
                "Aikoja on vaikea saada.",
                Optional.empty(),
                DAY,
                Optional.of(DAY),
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new TurnTaken(1, 1, Turn.HEARD, DAY)),
                DAY);
    }
}
