package fi.rinnalla.services.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an organisation agrees to share")
class SharingTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());

    private final List<Participation> agreed = new ArrayList<>();
    private final List<DivisorConsent> exactly = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    @Test
    void begins_with_the_running_quarter() {
        share("2026-05-20", EnumSet.of(Indicator.FEEDBACK_RECEIVED));

        assertThat(agreed).singleElement().satisfies(it -> {
            assertThat(it.covers(Quarter.of("2026Q1"))).isFalse();
            assertThat(it.covers(Quarter.of("2026Q2"))).isTrue();
        });
        assertThat(noted).containsExactly(AuditAct.CHANGED_SHARING.name());
    }

    @Test
    void is_not_begun_twice() {
        share("2026-05-20", EnumSet.allOf(Indicator.class));
        share("2026-09-20", EnumSet.allOf(Indicator.class));

        assertThat(agreed).hasSize(Indicator.values().length);
    }

    @Test
    void ends_so_that_the_running_quarter_never_comes_out_even_on_its_last_day() {
        share("2026-05-20", EnumSet.of(Indicator.FEEDBACK_RECEIVED));
        share("2026-09-30", Set.of());

        assertThat(agreed).singleElement().satisfies(it -> {
            assertThat(it.covers(Quarter.of("2026Q2"))).isTrue();
            assertThat(it.covers(Quarter.of("2026Q3"))).isFalse();
        });
    }

    @Test
    void goes_on_where_the_no_is_taken_back_within_the_quarter_and_begins_anew_later() {
        share("2026-05-20", EnumSet.of(Indicator.FEEDBACK_RECEIVED));
        share("2026-05-21", Set.of());
        share("2026-05-22", EnumSet.of(Indicator.FEEDBACK_RECEIVED));
        assertThat(agreed)
                .singleElement()
                .satisfies(it -> assertThat(it.until()).isEmpty());

        share("2026-06-01", Set.of());
        share("2026-12-01", EnumSet.of(Indicator.FEEDBACK_RECEIVED));
        assertThat(agreed).hasSize(2);
        assertThat(agreed.stream().anyMatch(it -> it.covers(Quarter.of("2026Q3"))))
                .isFalse();
        assertThat(agreed.stream().anyMatch(it -> it.covers(Quarter.of("2026Q4"))))
                .isTrue();
    }

    @Test
    void is_by_what_others_divide_too_but_only_where_that_is_said_by_itself() {
        share("2026-05-20", EnumSet.allOf(Indicator.class));
        assertThat(exactly).isEmpty();

        share("2026-05-21", Set.of(), Set.of(Divisor.OPEN_HOURS));
        share("2026-06-21", Set.of(), Set.of(Divisor.OPEN_HOURS));
        assertThat(exactly).singleElement().satisfies(it -> {
            assertThat(it.divisor()).isEqualTo(Divisor.OPEN_HOURS);
            assertThat(it.covers(Quarter.of("2026Q1"))).isFalse();
            assertThat(it.covers(Quarter.of("2026Q2"))).isTrue();
        });

        share("2026-09-30", Set.of(), Set.of());
        assertThat(exactly).singleElement().satisfies(it -> {
            assertThat(it.covers(Quarter.of("2026Q2"))).isTrue();
            assertThat(it.covers(Quarter.of("2026Q3"))).isFalse();
        });
    }

    @Test
    void is_not_begun_anew_by_a_form_that_was_opened_before_a_colleague_said_no() {
        share("2026-05-20", EnumSet.of(Indicator.FEEDBACK_RECEIVED), Set.of(Divisor.OPEN_HOURS));
        var opened = seen();
        var openedExactly = seenExactly();
        share("2026-05-21", Set.of(), Set.of());

        var otherwise = share(
                "2026-05-21",
                new Ticks<>(opened, EnumSet.of(Indicator.FEEDBACK_RECEIVED, Indicator.CHANGES_MADE)),
                new Ticks<>(openedExactly, EnumSet.allOf(Divisor.class)));

        assertThat(seen().yeses()).containsExactly(Indicator.CHANGES_MADE);
        assertThat(seenExactly().yeses()).containsExactly(Divisor.WORKING_YEARS);
        assertThat(otherwise.indicators()).containsExactly(Indicator.FEEDBACK_RECEIVED);
        assertThat(otherwise.divisors()).containsExactly(Divisor.OPEN_HOURS);
    }

    @Test
    void stays_as_it_is_where_a_form_that_was_opened_earlier_has_changed_nothing_about_it() {
        var opened = seen();
        share("2026-05-20", EnumSet.of(Indicator.FEEDBACK_RECEIVED));

        var otherwise = share(
                "2026-05-20",
                new Ticks<>(opened, EnumSet.of(Indicator.CHANGES_MADE)),
                new Ticks<>(seenExactly(), Set.of()));

        assertThat(seen().yeses()).containsExactlyInAnyOrder(Indicator.FEEDBACK_RECEIVED, Indicator.CHANGES_MADE);
        assertThat(otherwise.indicators()).containsExactly(Indicator.FEEDBACK_RECEIVED);
        assertThat(otherwise.isNothing()).isFalse();
    }

    /** On a page that was made just before. */
    private void share(String day, Set<Indicator> wanted) {
        share(day, wanted, Set.of());
    }

    private void share(String day, Set<Indicator> wanted, Set<Divisor> divisors) {
        var otherwise = share(day, new Ticks<>(seen(), wanted), new Ticks<>(seenExactly(), divisors));
        assertThat(otherwise.isNothing()).isTrue();
    }

    private Standings<Indicator> seen() {
        return Standings.<Indicator, Participation>of(
                List.of(Indicator.values()),
                one -> ReleaseConsent.latest(agreed, PROGRAMME, it -> it.indicator() == one));
    }

    private Standings<Divisor> seenExactly() {
        return Standings.<Divisor, DivisorConsent>of(
                List.of(Divisor.values()), one -> ReleaseConsent.latest(exactly, PROGRAMME, it -> it.divisor() == one));
    }

    private SharingWithTheNetwork.Otherwise share(String day, Ticks<Indicator> indicators, Ticks<Divisor> divisors) {
        var clock = Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
        var auditing = new Auditing((actor, act, object) -> noted.add(act.name()), new Caller());
        return new SharingWithTheNetwork(
                        new Agreed(),
                        new AgreeingToDivisors(new DivisorConsentsOnAShelf(exactly), clock),
                        new ProgrammesOnAShelf(
                                Programme.started(PROGRAMME, "polku", "Polku", "Uusimaa", LocalDate.of(2024, 1, 1))),
                        auditing,
                        clock)
                .share(PROGRAMME, indicators, divisors);
    }

    private final class Agreed implements Participations {
        @Override
        public List<Participation> all() {
            return agreed;
        }

        @Override
        public void add(Participation participation) {
            agreed.add(participation);
        }
    }
}
