package fi.rinnalla.web.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.web.gathering.CalendarFile.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read back by two readers that know nothing of each other. */
@DisplayName("A calendar file")
class CalendarFileTest {
    private static final Instant STAMP = Instant.parse("2026-10-01T09:00:00Z");
    private static final LocalTime HALF_PAST_FIVE = LocalTime.parse("17:30");
    private static final LocalTime SEVEN = LocalTime.parse("19:00");

    private final Meeting summer = new Meeting(LocalDate.parse("2026-10-22"), HALF_PAST_FIVE, SEVEN);
    private final Meeting winter = new Meeting(LocalDate.parse("2026-10-29"), HALF_PAST_FIVE, SEVEN);

    @Test
    void says_the_same_moments_to_biweekly_on_both_sides_of_the_change_of_clocks() {
        assertThat(byBiweekly(entry(summer), entry(winter)))
                .extracting(it -> it.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2026-10-22T14:30:00Z"), Instant.parse("2026-10-29T15:30:00Z"));
    }

    @Test
    void says_the_same_moments_to_ical4j() throws ParserException, IOException {
        assertThat(byIcal4j(entry(summer), entry(winter)))
                .extracting(it -> Instant.from(it.<Temporal>getDateTimeStart().getDate()))
                .containsExactly(Instant.parse("2026-10-22T14:30:00Z"), Instant.parse("2026-10-29T15:30:00Z"));
    }

    @Test
    void tells_a_title_that_tells_nothing_and_a_place_only_when_asked() throws ParserException, IOException {
        var without = byBiweekly(entry(summer)).get(0);
        var asked = new Entry(UUID.randomUUID(), summer, "Tapaaminen", Optional.of("Katu 1, Kylä"), false, true);

        assertThat(without.getSummary().getValue()).isEqualTo("Tapaaminen");
        assertThat(without.getLocation()).isNull();
        assertThat(without.getOrganizer()).isNull();
        assertThat(without.getAlarms()).hasSize(1);
        assertThat(byBiweekly(asked).get(0).getLocation().getValue()).isEqualTo("Katu 1, Kylä");
        assertThat(byIcal4j(asked).get(0).getLocation().getValue()).isEqualTo("Katu 1, Kylä");
    }

    @Test
    void takes_back_what_is_cancelled() {
        var cancelled = new Entry(UUID.randomUUID(), summer, "Tapaaminen", Optional.empty(), true, true);

        var read = byBiweekly(cancelled).get(0);

        assertThat(read.getStatus().isCancelled()).isTrue();
        assertThat(read.getAlarms()).isEmpty();
    }

    @Test
    void names_helsinki_and_brings_its_rules_along() {
        var text = new String(CalendarFile.of(List.of(entry(summer)), STAMP), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Helsinki", "DTSTART;TZID=Europe/Helsinki:20261022T173000");
        assertThat(text.lines().filter(it -> it.length() > 75)).isEmpty();
    }

    private static Entry entry(Meeting meeting) {
        return new Entry(UUID.randomUUID(), meeting, "Tapaaminen", Optional.empty(), false, true);
    }

    private static List<VEvent> byBiweekly(Entry... entries) {
        var text = new String(CalendarFile.of(List.of(entries), STAMP), StandardCharsets.UTF_8);
        return Biweekly.parse(text).first().getEvents();
    }

    private static List<net.fortuna.ical4j.model.component.VEvent> byIcal4j(Entry... entries)
            throws ParserException, IOException {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(CalendarFile.of(List.of(entries), STAMP)));
        return calendar.getComponents(Component.VEVENT);
    }
}
