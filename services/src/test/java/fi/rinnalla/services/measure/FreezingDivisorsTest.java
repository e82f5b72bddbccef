package fi.rinnalla.services.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.Handover;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OneLine;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("By what a quarter's amounts may be divided")
class FreezingDivisorsTest {
    private static final Quarter CLOSED = Quarter.of("2026Q1");
    private static final Instant AFTER = Instant.parse("2026-05-20T09:00:00Z");
    /** The programme whose line it is. */
    private static final ProgrammeId ID = new ProgrammeId(new UUID(2, 2));

    private final Programme programme = Programme.started(ID, "polku", "Polku", "Uusimaa", LocalDate.of(2024, 1, 1));
    private final LineId line = new LineId(UUID.randomUUID());
    private final HoursOnAShelf hours = new HoursOnAShelf();
    private final List<DivisorConsent> agreed = new ArrayList<>();
    private final List<ReleasedDivisor> frozen = new ArrayList<>();
    private final List<Participation> shared = new ArrayList<>();

    @Test
    void is_frozen_exactly_and_once_where_that_was_agreed_to() {
        open(LocalDate.of(2026, 1, 1));
        planned(2026, "2.5");
        agreeTo(Divisor.OPEN_HOURS, CLOSED.firstDay());
        agreeTo(Divisor.WORKING_YEARS, CLOSED.firstDay());

        assertThat(run(AFTER)).isEqualTo(2);
        // Two hours on each Wednesday of the quarter.
        assertThat(frozen)
                .containsExactlyInAnyOrder(
                        new ReleasedDivisor(ID, CLOSED, Divisor.OPEN_HOURS, 12 * 120),
                        new ReleasedDivisor(ID, CLOSED, Divisor.WORKING_YEARS, 250));

        planned(2025, "9");
        assertThat(run(AFTER)).isZero();
    }

    @Test
    void stays_in_the_house_without_a_yes_that_covers_the_whole_quarter() {
        planned(2026, "2.5");
        agreeTo(Divisor.WORKING_YEARS, CLOSED.firstDay().plusDays(1));

        assertThat(run(AFTER)).isZero();
        assertThat(frozen).isEmpty();
    }

    @Test
    void waits_until_the_quarter_is_closed() {
        agreeTo(Divisor.WORKING_YEARS, CLOSED.firstDay());

        assertThat(run(Instant.parse("2026-04-14T09:00:00Z"))).isZero();
        assertThat(run(Instant.parse("2026-04-15T09:00:00Z"))).isEqualTo(1);
    }

    @Test
    void is_frozen_as_none_where_there_is_none_so_that_nothing_turns_up_in_a_closed_quarter() {
        agreeTo(Divisor.WORKING_YEARS, CLOSED.firstDay());
        run(AFTER);

        planned(2026, "2.5");

        assertThat(run(AFTER)).isZero();
        assertThat(frozen).containsExactly(new ReleasedDivisor(ID, CLOSED, Divisor.WORKING_YEARS, 0));
    }

    @Test
    void is_frozen_of_no_quarter_in_which_the_programme_did_not_run_and_neither_is_an_amount() {
        agreeTo(Divisor.WORKING_YEARS, LocalDate.of(2025, 7, 1));
        shared.add(Participation.begun(
                new ParticipationId(UUID.randomUUID()), ID, Indicator.FEEDBACK_RECEIVED, CLOSED.firstDay()));
        programme.endOn(LocalDate.of(2025, 12, 31));

        assertThat(run(AFTER)).isEqualTo(2);
        assertThat(frozen)
                .extracting(ReleasedDivisor::quarter)
                .containsExactlyInAnyOrder(Quarter.of("2025Q3"), Quarter.of("2025Q4"));
    }

    private void open(LocalDate since) {
        hours.add(Opening.of(
                UUID.randomUUID(),
                line,
                new WeeklyHours(DayOfWeek.WEDNESDAY, new Slot(LocalTime.of(10, 0), LocalTime.of(12, 0)), since, null)));
    }

    private void planned(int year, String fte) {
        programme.put(
                Optional.empty(),
                new Programme.Fresh(new EntryId(UUID.randomUUID()), Digest.of("year " + year)),
                new YearLine(year, Cents.of(0), new BigDecimal(fte)));
    }

    private void agreeTo(Divisor divisor, LocalDate since) {
        agreed.add(DivisorConsent.begun(UUID.randomUUID(), ID, divisor, since));
    }

    private int run(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var tenant = new TenantId(UUID.randomUUID());
        var caller = new Caller();
        caller.comesTo(tenant);
        var counting = new CountingOpenHours(new EveryDoor(new PlacesOnAShelf(), new OneLine(line)), hours, clock);
        return new FreezingTheQuarter(
                        new ProgrammesOnAShelf(programme),
                        new Nothing(),
                        new DivisorConsentsOnAShelf(agreed),
                        new Nothing(),
                        new Frozen(),
                        null,
                        new CountingDivisors(counting),
                        new TenantsOnAShelf(tenant),
                        new Auditing((actor, act, object) -> {}, caller),
                        caller,
                        clock)
                .run();
    }

    /** No indicator is shared unless a test says so, and none of it is frozen. */
    private final class Nothing implements Participations, OwnRelease {
        @Override
        public List<Participation> all() {
            return List.copyOf(shared);
        }

        @Override
        public void add(Participation participation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<Quarter> frozen(ProgrammeId id, Indicator indicator) {
            return Set.of();
        }

        @Override
        public List<ReleasedCell> cells(Quarter first, Quarter last) {
            return List.of();
        }

        @Override
        public List<ReleasedDivisor> divisors(Quarter first, Quarter last) {
            return List.copyOf(frozen);
        }
    }

    private final class Frozen implements Handover {
        @Override
        public void present(ReleasedProgramme shown) {}

        @Override
        public void freeze(ProgrammeId id, Quarter quarter, Indicator indicator, Figures figures) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void freeze(ReleasedDivisor divisor) {
            frozen.add(divisor);
        }
    }
}
