package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.SeatOutcome.InLine;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatOutcome.Refused;
import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A group with seats")
class GatheringTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Instant THURSDAY_BEGINS = Instant.parse("2026-12-02T22:00:00Z");

    private final Gathering group = AGroup.withSeats(1, THURSDAY);

    @Test
    void gives_its_last_seat_once_and_puts_the_next_in_line() {
        assertThat(group.line().signUp(AGroup.asked("Lumme"), MONDAY)).isInstanceOf(Seated.class);

        assertThat(group.line().signUp(AGroup.asked("Kaisla"), MONDAY))
                .isInstanceOfSatisfying(
                        InLine.class, it -> assertThat(it.before()).isZero());
        assertThat(group.room()).contains(Room.FULL);
    }

    @Test
    void refuses_a_name_that_is_there_and_a_card_that_is_in() {
        var lumme = AGroup.asked("Lumme");
        group.line().signUp(lumme, MONDAY);

        assertThat(group.line().signUp(AGroup.asked("Lumme"), MONDAY)).isEqualTo(new Refused(Refusal.NAME_TAKEN));
        assertThat(group.line().signUp(AGroup.asked("Toinen", lumme.card()), MONDAY))
                .isEqualTo(new Refused(Refusal.ALREADY_IN));
    }

    @Test
    void offers_what_is_given_back_to_the_first_in_line_for_a_day() {
        var seated = (Seated) group.line().signUp(AGroup.asked("Lumme"), MONDAY);
        var first = (InLine) group.line().signUp(AGroup.asked("Kaisla"), MONDAY);
        var second = (InLine) group.line().signUp(AGroup.asked("Sammal"), MONDAY);

        group.line().leave(seated.seat().id(), MONDAY);

        assertThat(first.seat().state()).isEqualTo(SeatState.OFFERED);
        assertThat(first.seat().offerEnds()).contains(MONDAY.plus(Gathering.TIME_TO_ACCEPT));
        assertThat(second.seat().state()).isEqualTo(SeatState.WAITING);
        assertThat(group.line().signUp(AGroup.asked("Uusi"), MONDAY)).isInstanceOf(InLine.class);
    }

    @Test
    void passes_on_what_was_not_accepted_in_time() {
        var seated = (Seated) group.line().signUp(AGroup.asked("Lumme"), MONDAY);
        var first = (InLine) group.line().signUp(AGroup.asked("Kaisla"), MONDAY);
        var second = (InLine) group.line().signUp(AGroup.asked("Sammal"), MONDAY);
        group.line().leave(seated.seat().id(), MONDAY);
        var tuesday = MONDAY.plus(Gathering.TIME_TO_ACCEPT);

        assertThat(group.line().move(tuesday.minusSeconds(1))).isZero();
        assertThat(group.line().move(tuesday)).isEqualTo(2);

        assertThat(first.seat().state()).isEqualTo(SeatState.CANCELLED);
        assertThat(group.line().accept(first.seat().id(), tuesday)).isEqualTo(new Refused(Refusal.GONE));
        assertThat(group.line().accept(second.seat().id(), tuesday)).isEqualTo(new Seated(second.seat()));
    }

    @Test
    void lets_an_offer_end_when_the_day_of_the_meeting_begins() {
        var seated = (Seated) group.line().signUp(AGroup.asked("Lumme"), MONDAY);
        var first = (InLine) group.line().signUp(AGroup.asked("Kaisla"), MONDAY);

        group.line().leave(seated.seat().id(), THURSDAY_BEGINS.minus(Duration.ofHours(5)));

        assertThat(first.seat().offerEnds()).contains(THURSDAY_BEGINS);
    }

    @Test
    void offers_seats_that_are_added_to_those_in_line_in_their_order() {
        group.line().signUp(AGroup.asked("Lumme"), MONDAY);
        var first = (InLine) group.line().signUp(AGroup.asked("Kaisla"), MONDAY);
        var second = (InLine) group.line().signUp(AGroup.asked("Sammal"), MONDAY);
        var third = (InLine) group.line().signUp(AGroup.asked("Poutapilvi"), MONDAY);

        group.line().closeUp(3);
        group.seatsAre(3);
        group.line().move(MONDAY);

        assertThat(List.of(first, second)).allMatch(it -> it.seat().state() == SeatState.OFFERED);
        assertThat(third.seat().state()).isEqualTo(SeatState.WAITING);
        assertThat(group.pastSeats()).contains(1);
    }

    @Test
    void moves_people_together_when_there_are_fewer_seats_and_throws_nobody_out() {
        var three = AGroup.withSeats(3, THURSDAY);
        var first = (Seated) three.line().signUp(AGroup.asked("Lumme"), MONDAY);
        three.line().signUp(AGroup.asked("Kaisla"), MONDAY);
        three.line().signUp(AGroup.asked("Sammal"), MONDAY);
        three.line().leave(first.seat().id(), MONDAY);

        assertThatThrownBy(() -> three.line().closeUp(1)).isInstanceOf(IllegalArgumentException.class);
        three.line().closeUp(2);
        three.seatsAre(2);

        assertThat(three.roster()).extracting(it -> it.chair().orElseThrow()).containsExactly(1, 2);
        assertThat(three.room()).contains(Room.FULL);
    }

    @Test
    void is_told_as_before_the_last_change_in_all_languages_and_again_as_after_it() {
        group.wording().tellAnew(Map.of(Language.FI, told("Uusi"), Language.SV, told("Ny")), UUID::randomUUID);

        group.wording().tellAsBefore();
        assertThat(group.wording().in(Language.FI).orElseThrow().told().name()).isEqualTo("Vertaisryhmä");
        assertThat(group.wording().in(Language.SV).orElseThrow().language()).isEqualTo(Language.FI);

        group.wording().tellAsBefore();
        assertThat(group.wording().in(Language.FI).orElseThrow().told().name()).isEqualTo("Uusi");
    }

    @Test
    void has_nothing_to_bring_back_where_nothing_was_changed() {
        group.wording().tellAsBefore();

        assertThat(group.wording().wasToldOtherwise()).isFalse();
        assertThat(group.wording().in(Language.FI).orElseThrow().told().name()).isEqualTo("Vertaisryhmä");
    }

    @Test
    void meets_at_its_first_time_again_when_the_move_is_taken_back() {
        var session = group.sessions().get(0);
        var friday = new Meeting(LocalDate.parse("2026-12-04"), LocalTime.NOON, LocalTime.parse("14:00"));

        group.timetable().move(session.id(), friday);
        assertThat(session.past()).contains(THURSDAY);
        group.timetable().move(session.id(), friday);
        group.timetable().moveBack(session.id());

        assertThat(session.meeting()).isEqualTo(THURSDAY);
        assertThat(session.past()).contains(friday);
    }

    @Test
    void leaves_something_to_read_when_its_first_meeting_is_over_and_takes_the_same_form_once() {
        var id = UUID.randomUUID();
        var text = new MaterialText(Language.FI, "Muistilista", "Teksti", Optional.empty(), false);
        group.handouts().leaves(id, Digest.of("form"), text);
        group.handouts().leaves(UUID.randomUUID(), Digest.of("form"), text);

        assertThat(group.handouts().toRead(THURSDAY.end().minusSeconds(1))).isEmpty();
        assertThat(group.handouts().toRead(THURSDAY.end()))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(text));

        group.handouts().hide(id);
        assertThat(group.handouts().toRead(THURSDAY.end())).isEmpty();
        group.handouts().show(id);
        assertThat(group.handouts().toRead(THURSDAY.end())).hasSize(1);
    }

    private static Told told(String name) {
        return new Told(name, "", "", "", "");
    }

    @Test
    void keeps_no_name_of_who_left() {
        var seated = (Seated) group.line().signUp(AGroup.asked("Lumme"), MONDAY);

        group.line().leave(seated.seat().id(), MONDAY);
        group.line().leave(seated.seat().id(), MONDAY);

        assertThat(seated.seat().called()).isEmpty();
        assertThat(group.roster()).isEmpty();
        assertThat(group.line().signUp(AGroup.asked("Lumme"), MONDAY)).isInstanceOf(Seated.class);
    }

    @Test
    void takes_nobody_before_it_is_public_or_after_its_last_meeting() {
        var draft = AGroup.draftWithSeats(2, THURSDAY);

        assertThat(draft.line().signUp(AGroup.asked("Lumme"), MONDAY)).isEqualTo(new Refused(Refusal.NOT_OPEN));
        assertThat(group.line().signUp(AGroup.asked("Lumme"), THURSDAY.end())).isEqualTo(new Refused(Refusal.OVER));
    }

    @Test
    void takes_nobody_new_after_its_first_meeting_where_the_same_people_stay_together() {
        var next = new Meeting(THURSDAY.day().plusWeeks(1), THURSDAY.starts(), THURSDAY.ends());
        var two = AGroup.withSeats(1, THURSDAY, next);
        two.closeAfterTheFirst(true);
        var first = (Seated) two.line().signUp(AGroup.asked("Lumme"), MONDAY);
        var line = (InLine)
                two.line().signUp(AGroup.asked("Kaisla"), THURSDAY.end().minusSeconds(1));

        two.line().leave(first.seat().id(), THURSDAY.end());

        assertThat(line.seat().state()).isEqualTo(SeatState.WAITING);
        assertThat(two.line().signUp(AGroup.asked("Sammal"), THURSDAY.end())).isEqualTo(new Refused(Refusal.CLOSED));
        assertThat(two.line().signUp(AGroup.asked("Sammal"), next.end())).isEqualTo(new Refused(Refusal.OVER));

        two.closeAfterTheFirst(false);
        two.line().move(THURSDAY.end());
        assertThat(line.seat().state()).isEqualTo(SeatState.OFFERED);
    }

    @Test
    void closes_after_the_first_meeting_that_takes_place() {
        var next = new Meeting(THURSDAY.day().plusWeeks(1), THURSDAY.starts(), THURSDAY.ends());
        var two = AGroup.withSeats(3, THURSDAY, next);
        two.closeAfterTheFirst(true);
        two.timetable().cancel(two.sessions().get(0).id(), Map.of());

        assertThat(two.isClosed(THURSDAY.end())).isFalse();
        assertThat(two.isClosed(next.end())).isTrue();
        assertThatThrownBy(() -> AGroup.planned(Way.PLACE, Optional.empty()).closeAfterTheFirst(true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_nobody_when_its_only_meeting_is_cancelled() {
        group.timetable().cancel(group.sessions().get(0).id(), Map.of(Language.FI, "Ohjaaja on sairaana."));

        assertThat(group.line().signUp(AGroup.asked("Lumme"), MONDAY)).isEqualTo(new Refused(Refusal.OVER));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLINE", "HYBRID"})
    void is_not_planned_over_the_net_where_nobody_would_ever_see_the_link(Way way) {
        assertThatThrownBy(() -> AGroup.planned(way, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThat(AGroup.planned(way, Optional.of(3)).way()).isEqualTo(way);
        assertThat(AGroup.planned(Way.PLACE, Optional.empty()).seats()).isEmpty();
    }

    @Test
    void shows_its_link_from_half_an_hour_before_until_it_is_over() {
        var session = group.sessions().get(0);
        group.timetable().linkIs(session.id(), "https://video.example/a");

        assertThat(session.linkAt(THURSDAY.begin().minus(Duration.ofMinutes(30)).minusSeconds(1)))
                .isEmpty();
        assertThat(session.linkAt(THURSDAY.begin().minus(Duration.ofMinutes(30))))
                .isPresent();
        assertThat(session.linkAt(THURSDAY.end())).isEmpty();
    }

    @Test
    void takes_no_link_that_another_meeting_has() {
        var next = new Meeting(LocalDate.parse("2026-12-10"), THURSDAY.starts(), THURSDAY.ends());
        var both = AGroup.withSeats(3, THURSDAY, next);
        var ids = both.sessions().stream().map(GatheringSession::id).toList();

        assertThat(both.timetable().linkIs(ids.get(0), "https://video.example/a"))
                .isTrue();
        assertThat(both.timetable().linkIs(ids.get(1), " https://video.example/a"))
                .isFalse();
        assertThat(both.session(ids.get(1)).link()).isEmpty();
    }

    @Test
    void meets_at_half_past_five_on_both_sides_of_the_change_of_clocks() {
        var series = WeeklySeries.of(
                new Meeting(LocalDate.parse("2026-10-22"), LocalTime.parse("17:30"), LocalTime.parse("19:00")), 2);

        assertThat(series.meetings())
                .extracting(Meeting::begin)
                .containsExactly(Instant.parse("2026-10-22T14:30:00Z"), Instant.parse("2026-10-29T15:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-04-01", "2, 2027-04-08", "4, 2027-04-22"})
    void meets_every_so_many_weeks_at_the_same_time_on_the_wall(int every, LocalDate second) {
        var series = WeeklySeries.of(
                new Meeting(LocalDate.parse("2027-03-25"), LocalTime.parse("17:30"), LocalTime.parse("19:00")),
                2,
                every);

        assertThat(series.meetings()).extracting(Meeting::day).containsExactly(LocalDate.parse("2027-03-25"), second);
        assertThat(series.meetings())
                .extracting(it -> it.begin().atOffset(ZoneOffset.UTC).toLocalTime())
                .as("the clocks are put forward on 28 March")
                .containsExactly(LocalTime.parse("15:30"), LocalTime.parse("14:30"));
        assertThatThrownBy(() -> WeeklySeries.of(THURSDAY, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meets_once_more_while_something_lies_ahead_and_at_the_same_time_on_the_wall() {
        var april = new Meeting(LocalDate.parse("2027-04-01"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

        var added = group.timetable().meetsAlso(new SessionId(UUID.randomUUID()), april, MONDAY);
        assertThat(group.timetable().meetsAlso(new SessionId(UUID.randomUUID()), april, MONDAY))
                .isSameAs(added);

        assertThat(group.sessions()).hasSize(2);
        assertThat(added.meeting().begin()).isEqualTo(Instant.parse("2027-04-01T14:30:00Z"));
        assertThat(group.timetable().mayMeetAlso(THURSDAY, THURSDAY.begin())).isFalse();
        assertThat(AGroup.withSeats(1, THURSDAY).timetable().mayMeetAlso(april, THURSDAY.end()))
                .isFalse();
    }

    @Test
    void takes_a_new_meeting_back_as_long_as_nobody_can_have_heard_of_it() {
        var april = new Meeting(LocalDate.parse("2027-04-01"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
        var id = new SessionId(UUID.randomUUID());
        group.timetable().meetsAlso(id, april, MONDAY);
        var heard = MONDAY.plus(TellingTimes.SECOND_THOUGHTS);

        assertThatThrownBy(() -> group.timetable().doesNotMeetAlso(id, heard))
                .isInstanceOf(IllegalArgumentException.class);
        var planned = group.sessions().get(0).id();
        assertThatThrownBy(() -> group.timetable().doesNotMeetAlso(planned, MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
        group.timetable().doesNotMeetAlso(id, heard.minusSeconds(1));

        assertThat(group.sessions()).extracting(GatheringSession::id).containsExactly(planned);
    }

    @Test
    void leaves_out_holidays_and_says_which() {
        var series = WeeklySeries.of(
                new Meeting(LocalDate.parse("2026-12-18"), LocalTime.NOON, LocalTime.parse("14:00")), 3);

        assertThat(series.skipped()).isEqualTo(List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01")));
        assertThat(series.meetings()).hasSize(3);
    }

    @Test
    void tells_room_in_words() {
        var three = AGroup.withSeats(3, THURSDAY);
        assertThat(three.room()).contains(Room.ROOM);

        three.line().signUp(AGroup.asked("Lumme"), MONDAY);

        assertThat(three.room()).contains(Room.FEW);
        assertThat(three.of(CardId.random())).isEmpty();
    }
}
