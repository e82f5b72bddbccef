package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.HoursOutcome.Refusal;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.Workplace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever keeps a place's hours")
class ChangingHoursTest {
    /** The workplace's clock stands on this Monday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final Slot NINE_TO_THREE = slot("09:00", "15:00");

    private final Workplace work = new Workplace();
    private final OnePlace house = new OnePlace();
    private final HoursOnAShelf hours = new HoursOnAShelf();
    private final UUID id = house.place.id().value();
    private final EveryDoor doors = new EveryDoor(house, OnePlace.noLines());
    private final HoursChanges changes = new HoursChanges(hours, work.auditing(worker()), work.clock);

    @BeforeEach
    void open_on_tuesdays() {
        assertThat(week(TODAY, DayOfWeek.TUESDAY, NINE_TO_THREE, hours.nextForm()))
                .isEqualTo(HoursOutcome.changed());
    }

    @Test
    void ends_what_held_and_never_overwrites_it() {
        week(TUESDAY.plusDays(14), DayOfWeek.WEDNESDAY, slot("10:00", "12:00"), hours.nextForm());

        assertThat(now().on(TUESDAY.plusDays(7)).slots()).containsExactly(NINE_TO_THREE);
        assertThat(now().on(TUESDAY.plusDays(14)).slots()).isEmpty();
        assertThat(now().on(TUESDAY.plusDays(15)).slots()).containsExactly(slot("10:00", "12:00"));
    }

    @Test
    void cannot_change_the_past() {
        assertThat(week(TODAY.minusDays(1), DayOfWeek.MONDAY, NINE_TO_THREE, hours.nextForm()))
                .isEqualTo(HoursOutcome.refused(Refusal.DAY_IS_PAST));
        assertThat(close(TODAY.minusDays(1), TODAY)).isEqualTo(HoursOutcome.refused(Refusal.DAY_IS_PAST));
    }

    @Test
    void changes_nothing_twice_with_one_form() {
        var form = hours.nextForm();
        week(TUESDAY.plusDays(7), DayOfWeek.FRIDAY, NINE_TO_THREE, form);
        week(TUESDAY.plusDays(7), DayOfWeek.FRIDAY, NINE_TO_THREE, form);

        assertThat(hours.week(house.place.door(), TODAY)).hasSize(2);
        assertThat(work.audit.kinds()).containsExactly(AuditAct.CHANGED_HOURS, AuditAct.CHANGED_HOURS);
    }

    @Test
    void closes_every_day_of_a_span_and_may_take_it_back() {
        close(TODAY, TODAY.plusDays(20));
        assertThat(now().on(TUESDAY).closed()).isTrue();
        assertThat(now().on(TUESDAY.plusDays(21)).closed()).isFalse();

        assertThat(takeBack(lastChange())).isTrue();
        assertThat(now().on(TUESDAY).slots()).containsExactly(NINE_TO_THREE);
    }

    @Test
    void takes_a_changed_week_back_exactly() {
        week(TUESDAY.plusDays(14), DayOfWeek.WEDNESDAY, NINE_TO_THREE, hours.nextForm());
        takeBack(lastChange());

        assertThat(now().weekly()).singleElement().satisfies(it -> {
            assertThat(it.weekday()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(it.until()).isNull();
        });
    }

    @Test
    void takes_nothing_back_but_the_last_change_and_only_for_a_day() {
        var first = lastChange();
        close(TUESDAY, TUESDAY);
        assertThat(takeBack(first)).isFalse();

        work.clock.moveOn(Duration.ofHours(25));
        assertThat(takeBack(lastChange())).isFalse();
        assertThat(now().on(TUESDAY).closed()).isTrue();
    }

    @Test
    void moves_the_usual_hours_elsewhere_and_leaves_days_without_hours_alone() {
        var words = Map.of(Language.FI, "kirjastossa");
        make(new DaysWish(TODAY, TODAY.plusDays(6), DaysWish.Kind.MOVED, List.of(), Optional.empty(), words));

        assertThat(now().unlikeTheWeek(TODAY, 7)).singleElement().satisfies(it -> {
            assertThat(it.first()).isEqualTo(TUESDAY);
            assertThat(it.day().moved()).isTrue();
            assertThat(it.day().slots()).containsExactly(NINE_TO_THREE);
        });
    }

    @Test
    void is_told_when_nobody_would_be_there_anyway() {
        assertThat(close(TUESDAY.plusDays(1), TUESDAY.plusDays(3)))
                .isEqualTo(HoursOutcome.refused(Refusal.NO_HOURS_THEN));
    }

    @Test
    void opens_on_one_more_day_where_hours_are_given() {
        var slots = List.of(slot("12:00", "14:00"));
        make(new DaysWish(
                TODAY.plusDays(3), TODAY.plusDays(3), DaysWish.Kind.OTHER_HOURS, slots, Optional.empty(), Map.of()));

        assertThat(now().on(TODAY.plusDays(3)).slots()).isEqualTo(slots);
    }

    @Test
    void closes_a_door_for_good_after_its_last_day_and_may_take_that_back() {
        var closing = new ClosingForGood(doors, changes, hours, work.clock);
        closing.close(id, TUESDAY, hours.nextForm());

        assertThat(now().on(TUESDAY).closed()).isFalse();
        assertThat(now().on(TUESDAY.plusDays(7)).closed()).isTrue();
        assertThat(house.place.standsOn(TUESDAY)).isTrue();
        assertThat(house.place.standsOn(TUESDAY.plusDays(1))).isFalse();
        assertThat(week(TUESDAY.plusDays(7), DayOfWeek.TUESDAY, NINE_TO_THREE, hours.nextForm()))
                .isEqualTo(HoursOutcome.refused(Refusal.CLOSED_FOR_GOOD));

        takeBack(lastChange());
        assertThat(house.place.endsOn()).isEmpty();
        assertThat(now().on(TUESDAY.plusDays(7)).closed()).isFalse();
    }

    @Test
    void takes_days_back_that_are_still_to_come() {
        close(TUESDAY, TUESDAY.plusDays(7));
        work.clock.moveOn(Duration.ofDays(3));
        new TakingDaysBack(doors, changes, hours, work.clock).take(id, TUESDAY, TUESDAY.plusDays(7), hours.nextForm());

        assertThat(now().on(TUESDAY).closed()).isTrue();
        assertThat(now().on(TUESDAY.plusDays(7)).closed()).isFalse();
    }

    private HoursOutcome week(LocalDate from, DayOfWeek day, Slot slot, Digest form) {
        var changing = new ChangingTheWeek(doors, changes, hours, work.clock);
        return changing.change(id, from, Map.of(day, List.of(slot)), form);
    }

    private HoursOutcome close(LocalDate first, LocalDate last) {
        return make(new DaysWish(first, last, DaysWish.Kind.CLOSED, List.of(), Optional.empty(), Map.of()));
    }

    private HoursOutcome make(DaysWish wish) {
        return new MakingAnException(doors, changes, hours, work.clock).make(id, wish, hours.nextForm());
    }

    private boolean takeBack(UUID change) {
        return new TakingAChangeBack(doors, hours, work.auditing(worker()), work.clock).takeBack(id, change);
    }

    private UUID lastChange() {
        return hours.lastChange(house.place.door()).orElseThrow().id().value();
    }

    private Hours now() {
        return hours.of(house.place.door(), TODAY);
    }

    private fi.rinnalla.services.shared.Caller worker() {
        return work.worker(new StaffId(UUID.randomUUID()));
    }

    private static Slot slot(String opens, String closes) {
        return new Slot(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
