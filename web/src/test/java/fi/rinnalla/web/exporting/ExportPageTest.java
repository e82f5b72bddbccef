package fi.rinnalla.web.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.exporting.Bundle;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.ExportState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.exporting.ExportRow;
import fi.rinnalla.services.exporting.SeeingExports.Sheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page where everything is taken along")
class ExportPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String CONFIRM = "form[action$=vahvistus]";
    private static final String ASK = "form[action='/hallinta/vienti']";

    @Test
    void lets_one_ask_with_a_password_where_nothing_is_on_its_way() {
        var page = shown(new Sheet(List.of(), List.of("Pääkäyttäjä 2"), false));
        assertThat(page.select(ASK + " input[type=password]")).hasSize(1);
        assertThat(page.select(CONFIRM)).isEmpty();
    }

    @Test
    void lets_a_second_person_confirm_and_not_whoever_asked() {
        assertThat(shown(new Sheet(List.of(row(ExportState.ASKED, false)), List.of("Pääkäyttäjä 1"), false))
                        .select(CONFIRM + " input[type=password]"))
                .hasSize(1);
        var own = shown(new Sheet(List.of(row(ExportState.ASKED, true)), List.of("Pääkäyttäjä 2"), false));
        assertThat(own.select(CONFIRM + ", " + ASK)).isEmpty();
        assertThat(own.text()).contains("Pyynnön voi vahvistaa Pääkäyttäjä 2");
    }

    @Test
    void lets_whoever_is_alone_confirm_after_a_night() {
        var asked = List.of(row(ExportState.ASKED, true));
        assertThat(shown(new Sheet(asked, List.of(), true)).select(CONFIRM)).isEmpty();
        assertThat(shown(new Sheet(asked, List.of(), false)).select(CONFIRM)).hasSize(1);
    }

    @Test
    void says_that_it_is_being_made_without_any_script() {
        var page = shown(new Sheet(List.of(row(ExportState.CONFIRMED, true)), List.of("Pääkäyttäjä 2"), false));
        assertThat(page.select("[role=status]").text()).contains("taustalla");
        assertThat(page.select("a[href='/hallinta/vienti']")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(page.select(ASK)).isEmpty();
    }

    @Test
    void hands_the_file_over_for_a_password_and_says_until_when() {
        for (var language : Language.values()) {
            var page =
                    shown(language, new Sheet(List.of(row(ExportState.READY, true)), List.of("X"), false), List.of());
            assertThat(page.select("form[action$=tiedosto] input[type=password]"))
                    .hasSize(1);
            assertThat(page.select("input[type=password]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.text()).contains("2026", "a".repeat(64)).doesNotContain("{");
        }
    }

    @Test
    void never_shows_what_was_typed() {
        var page = shown(
                Language.FI,
                new Sheet(List.of(), List.of("X"), false),
                List.of(new Problem("password", "Salasana ei ollut oikea.")));
        assertThat(page.select("input[type=password]").attr("value")).isEmpty();
        assertThat(page.select(".problems a").attr("href")).isEqualTo("#password");
    }

    private static ExportRow row(ExportState state, boolean mine) {
        var bundle = state == ExportState.READY
                ? Optional.of(new Bundle(1_200, 3_000_000, "a".repeat(64), 16))
                : Optional.<Bundle>empty();
        return new ExportRow(
                new ExportId(UUID.randomUUID()), state, "Pääkäyttäjä 1", mine, DAY, bundle, DAY.plusDays(7), 0);
    }

    private static Document shown(Sheet sheet) {
        return shown(Language.FI, sheet, List.of());
    }

    private static Document shown(Language language, Sheet sheet, List<Problem> problems) {
        var bar = Optional.of(new Chrome.StaffBar("Pääkäyttäjä 1", "", List.of()));
        var chrome =
                APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
        var page = new ExportPage(chrome, sheet, Optional.empty(), problems);
        return Rendered.template(ExportPage.TEMPLATE, Map.of("page", page));
    }
}
