package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.SeatOutcome.InLine;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatOutcome.Refused;
import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that meets in a room and online at once")
class BothWaysTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    private final Gathering group = AGroup.bothWays(3, 1, THURSDAY);

    @Test
    void has_no_more_in_the_room_than_it_holds_and_still_takes_others_online() {
        assertThat(asks("Lumme", Coming.SPOT)).isInstanceOf(Seated.class);
        assertThat(asks("Kaisla", Coming.SPOT)).isInstanceOf(InLine.class);

        assertThat(asks("Sammal", Coming.ONLINE)).isInstanceOf(Seated.class);
        assertThat(group.room(Coming.SPOT)).contains(Room.FULL);
        assertThat(group.room(Coming.ONLINE)).contains(Room.FEW);
    }

    @Test
    void gives_whoever_does_not_mind_what_there_is() {
        asks("Lumme", Coming.SPOT);
        var seat = ((Seated) asks("Kaisla", Coming.EITHER)).seat();

        assertThat(group.line().sits(seat)).contains(Coming.ONLINE);
    }

    @Test
    void offers_a_free_chair_in_the_room_to_the_first_who_waits_for_the_room() {
        var inTheRoom = ((Seated) asks("Lumme", Coming.SPOT)).seat();
        asks("Kaisla", Coming.ONLINE);
        asks("Sammal", Coming.ONLINE);
        var online = ((InLine) asks("Viima", Coming.ONLINE)).seat();
        var waits = ((InLine) asks("Utu", Coming.SPOT)).seat();

        group.line().leave(inTheRoom.id(), MONDAY);

        assertThat(online.state()).isEqualTo(SeatState.WAITING);
        assertThat(waits.state()).isEqualTo(SeatState.OFFERED);
    }

    @Test
    void lets_somebody_come_the_other_way_where_there_is_room_and_gives_their_chair_on() {
        var seat = ((Seated) asks("Lumme", Coming.SPOT)).seat();
        var waits = ((InLine) asks("Kaisla", Coming.SPOT)).seat();

        assertThat(group.line().comes(seat.id(), Coming.ONLINE, MONDAY)).isEqualTo(new Seated(seat));

        assertThat(group.line().sits(seat)).contains(Coming.ONLINE);
        assertThat(waits.state()).isEqualTo(SeatState.OFFERED);
    }

    @Test
    void leaves_a_seat_as_it_was_where_the_other_way_is_full() {
        asks("Lumme", Coming.SPOT);
        var online = ((Seated) asks("Kaisla", Coming.ONLINE)).seat();

        assertThat(group.line().comes(online.id(), Coming.SPOT, MONDAY))
                .isEqualTo(new Refused(Refusal.NO_ROOM_THAT_WAY));
        assertThat(group.line().sits(online)).contains(Coming.ONLINE);
        assertThat(online.state()).isEqualTo(SeatState.HELD);
    }

    @Test
    void can_have_fewer_seats_online_but_none_less_in_the_room() {
        var first = ((Seated) asks("Lumme", Coming.ONLINE)).seat();
        var second = ((Seated) asks("Kaisla", Coming.ONLINE)).seat();
        group.line().leave(first.id(), MONDAY);

        assertThat(group.least()).isEqualTo(2);
        group.line().closeUp(2);
        group.seatsAre(2);

        assertThat(second.chair()).contains(2);
    }

    private SeatOutcome asks(String name, Coming coming) {
        return group.line().signUp(AGroup.asked(name, coming), MONDAY);
    }
}
