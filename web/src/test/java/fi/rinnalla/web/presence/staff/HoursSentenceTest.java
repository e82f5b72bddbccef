package fi.rinnalla.web.presence.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sentence that previews a door's hours")
class HoursSentenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void tells_the_week_and_the_closing_in_every_language() {
        assertThat(sentence(Language.FI)).isEqualTo("Auki tiistaisin klo 9–12, 13–15. Kiinni 23.12.–6.1. (loma).");
        assertThat(sentence(Language.SV)).isEqualTo("Öppet tisdagar kl. 9–12, 13–15. Stängt 23.12–6.1 (semester).");
        assertThat(sentence(Language.EN))
                .isEqualTo("Open Tuesdays 9:00–12:00, 13:00–15:00. Closed 23 December–6 January (holiday).");
        assertThat(sentence(Language.SELKO)).isEqualTo(sentence(Language.FI));
    }

    private static String sentence(Language language) {
        var week = List.of(weekly(9, 12), weekly(13, 15));
        var closed = new DayHours(
                LocalDate.of(2026, 12, 23), List.of(), true, false, false, Optional.of(Why.HOLIDAY), Map.of());
        var row = new DoorRow(
                DoorRow.Kind.PLACE,
                "kohtaamo",
                "Kohtaamo",
                "Katu 1, Kylä",
                "",
                Optional.empty(),
                Map.of(),
                new Presence.NoHours(),
                week,
                List.of(),
                List.of(new Spell(closed.day(), LocalDate.of(2027, 1, 6), closed)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var voice = APage.ofAParent(language, Chrome.Exit.QUIET).chrome().voice();
        return HoursSentence.of(row, voice, TODAY).replace("\u2060", "").replace("\u00a0", " ");
    }

    private static WeeklyHours weekly(int opens, int closes) {
        var slot = new Slot(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
        return new WeeklyHours(DayOfWeek.TUESDAY, slot, LocalDate.of(2026, 1, 1), null);
    }
}
