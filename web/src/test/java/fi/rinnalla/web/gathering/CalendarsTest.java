package fi.rinnalla.web.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.GatheringView.Said;
import fi.rinnalla.services.gathering.GatheringView.Spot;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.gathering.CalendarFile.Entry;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written by iCal4j is read by biweekly, which knows nothing of it. */
@DisplayName("What a calendar is told of meetings")
class CalendarsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Texts TEXTS = new Texts();
    private static final UUID SESSION = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-12-04"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    @ParameterizedTest
    @CsvSource({
        "FI, Tapaaminen, Tapahtuma",
        "SV, Träff, Evenemang",
        "EN, Meeting, Event",
        "SELKO, Tapaaminen, Tapahtuma"
    })
    void is_a_title_that_tells_nothing_in_each_language(Language language, String meeting, String event) {
        assertThat(read(file(language, false)))
                .singleElement()
                .satisfies(it -> assertThat(it.getSummary().getValue()).isEqualTo(meeting));
        assertThat(read(feed(language)))
                .singleElement()
                .satisfies(it -> assertThat(it.getSummary().getValue()).isEqualTo(event));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_neither_the_group_nor_what_it_is_about_nor_who_leads_it(Language language) {
        for (var lines : List.of(file(language, false), file(language, true), feed(language))) {
            assertThat(text(lines))
                    .doesNotContainIgnoringCase("vertais", "kuormitus", "vanhem", "vetää", "\nURL:", "ORGANIZER");
        }
    }

    @Test
    void is_a_place_only_when_somebody_asked_for_it() {
        assertThat(read(file(Language.FI, false)).get(0).getLocation()).isNull();
        assertThat(read(file(Language.FI, true)).get(0).getLocation().getValue())
                .isEqualTo("Asematie 1, Vantaa");
        assertThat(read(feed(Language.FI)).get(0).getLocation().getValue())
                .as("whoever subscribes to what is public wants to find it")
                .isEqualTo("Asematie 1, Vantaa");
    }

    @Test
    void is_the_same_line_again_in_whatever_language_and_after_the_meeting_was_moved() {
        var uid = read(file(Language.FI, false)).get(0).getUid().getValue();

        assertThat(read(file(Language.SV, true)).get(0).getUid().getValue()).isEqualTo(uid);
        assertThat(read(feed(Language.EN)).get(0).getUid().getValue()).isEqualTo(uid);
        var moved = read(Calendars.lines(view(SESSION, FRIDAY, false), voice(Language.FI), false))
                .get(0);
        assertThat(moved.getUid().getValue()).isEqualTo(uid).doesNotContain(SESSION.toString());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(FRIDAY.begin());
        var other = read(Calendars.lines(view(UUID.randomUUID(), THURSDAY, false), voice(Language.FI), false))
                .get(0);
        assertThat(other.getUid().getValue()).isNotEqualTo(uid);
    }

    @Test
    void is_that_a_meeting_is_cancelled_and_nobody_is_reminded_of_it() {
        var read = read(Calendars.lines(view(SESSION, THURSDAY, true), voice(Language.FI), false))
                .get(0);

        assertThat(read.getStatus().isCancelled()).isTrue();
        assertThat(read.getAlarms()).isEmpty();
        assertThat(read(file(Language.FI, false)).get(0).getAlarms()).hasSize(1);
    }

    private static List<Entry> file(Language language, boolean withPlace) {
        return Calendars.lines(view(SESSION, THURSDAY, false), voice(language), withPlace);
    }

    private static List<Entry> feed(Language language) {
        return Calendars.publicLines(List.of(view(SESSION, THURSDAY, false)), voice(language));
    }

    private static List<VEvent> read(List<Entry> entries) {
        return Biweekly.parse(text(entries)).first().getEvents();
    }

    private static String text(List<Entry> entries) {
        return new String(CalendarFile.of(entries, NOW), StandardCharsets.UTF_8);
    }

    private static Voice voice(Language language) {
        return new Voice(language, TEXTS.in(language), name -> null);
    }

    private static GatheringView view(UUID session, Meeting meeting, boolean cancelled) {
        var told = new Told("Vertaisryhmä vanhemmille", "Kuormitus ja palautuminen", "", "", "Vetäjä");
        return new GatheringView(
                new GatheringId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.PLACE,
                Language.FI,
                Map.of(Language.FI, new Said(Language.FI, told)),
                Optional.of(new Spot("tikkurila", "Tikkurilan paikka", "Asematie 1, Vantaa", Optional.empty())),
                Optional.of(Room.ROOM),
                Map.of(),
                false,
                false,
                false,
                List.of(new SessionView(new SessionId(session), meeting, Optional.empty(), cancelled, Map.of())),
                List.of());
    }
}
