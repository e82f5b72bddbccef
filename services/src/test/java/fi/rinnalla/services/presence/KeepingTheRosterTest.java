package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.presence.RosterTurn;
import fi.rinnalla.domain.presence.RosterTurnId;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.PicturesOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The roster of a place that is open on Tuesdays")
class KeepingTheRosterTest {
    /** The workplace's clock stands on this Monday. */
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Workplace work = new Workplace();
    private final OnePlace house = new OnePlace();
    private final HoursOnAShelf hours = new HoursOnAShelf();
    private final OnAShelf roster = new OnAShelf();
    private final UUID id = house.place.id().value();
    private final EveryDoor doors = new EveryDoor(house, OnePlace.noLines());
    private final KeepingTheRoster keeping = new KeepingTheRoster(
            doors, roster, hours, work.auditing(work.worker(new StaffId(UUID.randomUUID()))), work.clock);

    @BeforeEach
    void opens_on_tuesdays() {
        var slot = new Slot(LocalTime.of(9, 0), LocalTime.of(15, 0));
        hours.add(Opening.of(
                UUID.randomUUID(), house.place.id(), new WeeklyHours(DayOfWeek.TUESDAY, slot, MONDAY, null)));
    }

    @Test
    void takes_people_on_days_on_which_the_place_is_open_and_on_no_others() {
        assertThat(put(TUESDAY, "one", Optional.empty())).isTrue();
        assertThat(put(MONDAY, "two", Optional.empty())).isFalse();

        assertThat(people(TUESDAY)).hasSize(1);
        assertThat(people(MONDAY)).isEmpty();
    }

    @Test
    void takes_nobody_twice_with_one_form() {
        put(TUESDAY, "one", Optional.empty());
        put(TUESDAY, "one", Optional.empty());

        assertThat(people(TUESDAY)).hasSize(1);
    }

    @Test
    void shows_parents_the_stand_in_and_not_who_is_away() {
        put(TUESDAY, "one", Optional.empty());
        put(TUESDAY, "two", Optional.of(people(TUESDAY).get(0).turn()));

        assertThat(people(TUESDAY)).extracting(OnDuty::away).containsExactly(true, false);
        assertThat(duty())
                .singleElement()
                .satisfies(it -> assertThat(it.standsIn()).isTrue());
    }

    @Test
    void has_its_first_one_back_when_the_stand_in_is_not_needed() {
        put(TUESDAY, "one", Optional.empty());
        put(TUESDAY, "two", Optional.of(people(TUESDAY).get(0).turn()));

        keeping.remove(id, people(TUESDAY).get(1).turn());

        assertThat(people(TUESDAY)).extracting(OnDuty::away).containsExactly(false);
    }

    @Test
    void knows_nothing_of_turns_elsewhere() {
        var elsewhere = Optional.of(UUID.randomUUID());

        assertThatThrownBy(() -> put(TUESDAY, "one", elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_as_it_was_when_a_turn_that_is_gone_is_removed_once_more() {
        put(TUESDAY, "one", Optional.empty());

        keeping.remove(id, UUID.randomUUID());

        assertThat(people(TUESDAY)).hasSize(1);
    }

    @Test
    void takes_back_who_was_taken_off_with_whom_they_stood_in_for() {
        put(TUESDAY, "one", Optional.empty());
        put(TUESDAY, "two", Optional.of(people(TUESDAY).get(0).turn()));
        var standIn = people(TUESDAY).get(1).turn();
        keeping.remove(id, standIn);
        assertThat(keeping.week(id, MONDAY).taken())
                .extracting(it -> it.person().turn())
                .containsExactly(standIn);

        keeping.putBack(id, standIn);
        keeping.putBack(id, standIn);

        assertThat(people(TUESDAY)).extracting(OnDuty::away).containsExactly(true, false);
        assertThat(keeping.week(id, MONDAY).taken()).isEmpty();
    }

    @Test
    void has_one_stand_in_where_another_came_while_the_first_was_off() {
        put(TUESDAY, "one", Optional.empty());
        var first = people(TUESDAY).get(0).turn();
        put(TUESDAY, "two", Optional.of(first));
        var standIn = people(TUESDAY).get(1).turn();
        keeping.remove(id, standIn);
        put(TUESDAY, "three", Optional.of(first));

        keeping.putBack(id, standIn);

        assertThat(people(TUESDAY)).extracting(OnDuty::standsIn).containsExactly(false, false, true);
    }

    private boolean put(LocalDate day, String form, Optional<UUID> insteadOf) {
        var name = Optional.of(new FirstName("Aino"));
        return keeping.put(id, new TurnWish(day, Role.EXPERIENCE_PARTNER, name, insteadOf), Digest.of(form));
    }

    private List<OnDuty> people(LocalDate day) {
        return keeping.week(id, MONDAY).days().stream()
                .filter(it -> it.hours().day().equals(day))
                .findFirst()
                .orElseThrow()
                .people();
    }

    /** What stands on the public page: the next opening is on Tuesday. */
    private List<OnDuty> duty() {
        return new DoorRows(house, hours, roster, new PicturesOnAShelf())
                .of(house.place, work.clock.instant(), 7)
                .duty()
                .orElseThrow()
                .people();
    }

    static Roster nobody() {
        return new OnAShelf();
    }

    private static final class OnAShelf implements Roster {
        private final List<RosterTurn> turns = new ArrayList<>();
        private final Map<Digest, RosterTurn> byForm = new HashMap<>();
        private Digest asked;

        @Override
        public List<RosterTurn> turns(DoorId door, LocalDate first, LocalDate last) {
            return turns.stream()
                    .filter(it -> it.isAt(door)
                            && !it.day().isBefore(first)
                            && !it.day().isAfter(last)
                            && !it.removed())
                    .toList();
        }

        @Override
        public List<RosterTurn> removed(DoorId door, LocalDate first, LocalDate last) {
            return turns.stream().filter(it -> it.isAt(door) && it.removed()).toList();
        }

        @Override
        public Optional<RosterTurn> find(RosterTurnId turn) {
            return turns.stream().filter(it -> it.id().equals(turn)).findFirst();
        }

        @Override
        public Optional<RosterTurn> turnWith(Digest form) {
            asked = form;
            return Optional.ofNullable(byForm.get(form));
        }

        @Override
        public void add(RosterTurn turn) {
            byForm.put(asked, turn);
            turns.add(turn);
        }

        @Override
        public int forgetNamesBefore(LocalDate day) {
            return 0;
        }
    }
}
