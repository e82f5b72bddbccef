package fi.rinnalla.web.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.OnDuty;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A door")
class DoorCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<Language, String> TRIP = Map.of(Language.FI, "retkipäivä", Language.SV, "utflykt");

    @Test
    void says_why_it_is_closed_in_the_readers_language() {
        assertThat(door(Language.SV, closed(3, TRIP), false).select(".special").text())
                .isEqualTo("Stängt på torsdag 5.3 (utflykt)");
    }

    @Test
    void tells_the_browser_when_the_reason_is_in_another_language() {
        assertThat(door(Language.EN, closed(3, TRIP), false).select(".special span"))
                .singleElement()
                .satisfies(it -> assertThat(it.attr("lang")).isEqualTo("fi"))
                .satisfies(it -> assertThat(it.text()).isEqualTo("(retkipäivä)"));
        assertThat(door(Language.SELKO, closed(3, TRIP), false).select(".special span"))
                .noneMatch(it -> it.hasAttr("lang"));
    }

    @Test
    void says_other_hours_without_a_reason_too() {
        var slot = new Slot(LocalTime.of(13, 0), LocalTime.of(16, 0));
        var day = new DayHours(TODAY.plusDays(1), List.of(slot), true, false, Map.of());

        assertThat(door(Language.FI, day, false).select(".special").text())
                .isEqualTo("Poikkeava aika huomenna klo 13–16");
    }

    @Test
    void tells_on_other_pages_only_of_the_coming_fortnight() {
        assertThat(door(Language.FI, closed(13, Map.of()), true).select(".special"))
                .hasSize(1);
        assertThat(door(Language.FI, closed(14, Map.of()), true).select(".special"))
                .isEmpty();
        assertThat(door(Language.FI, closed(14, Map.of()), false).select(".special"))
                .hasSize(1);
    }

    @Test
    void says_who_is_there_by_role_or_by_the_name_they_chose() {
        var people = List.of(
                new OnDuty(UUID.randomUUID(), Role.WORKER, Optional.empty(), false, false),
                new OnDuty(UUID.randomUUID(), Role.WORKER, Optional.of("Aino"), false, true));
        var duty = Optional.of(new DoorRow.Duty(TODAY.plusDays(1), people));

        assertThat(card(Language.FI, List.of(), duty).duty())
                .isEqualTo("Paikalla huomenna: työntekijä ja työntekijä Aino");
        assertThat(card(Language.SV, List.of(), Optional.empty()).duty()).isEmpty();
    }

    private static DayHours closed(int days, Map<Language, String> reasons) {
        return new DayHours(TODAY.plusDays(days), List.of(), true, false, reasons);
    }

    private static Document door(Language language, DayHours special, boolean brief) {
        var page = APage.ofAParent(language, Chrome.Exit.QUIET);
        var card = card(language, List.of(Spell.of(special)), Optional.empty());
        return Rendered.template("presence/door", Map.of("page", page, "door", card, "brief", brief));
    }

    private static DoorCard card(Language language, List<Spell> special, Optional<DoorRow.Duty> duty) {
        var page = APage.ofAParent(language, Chrome.Exit.QUIET);
        var row = new DoorRow(
                DoorRow.Kind.LINE,
                "",
                "Linja",
                "",
                "000 000 0000",
                Optional.empty(),
                Map.of(),
                new Presence.NoHours(),
                List.of(),
                List.of(),
                special,
                Optional.empty(),
                duty,
                Optional.empty());
        return DoorCard.of(row, page.chrome().voice(), TODAY);
    }
}
