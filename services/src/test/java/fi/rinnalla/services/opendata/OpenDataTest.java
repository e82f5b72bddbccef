package fi.rinnalla.services.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.FrozenCells;
import fi.rinnalla.domain.opendata.OpenConsent;
import fi.rinnalla.domain.opendata.OpenConsents;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an organisation opens to everybody")
class OpenDataTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Set<Quarter> FROZEN =
            Set.of(Quarter.of("2025Q4"), Quarter.of("2026Q1"), Quarter.of("2026Q2"), Quarter.of("2026Q3"));

    private final List<OpenConsent> agreed = new ArrayList<>();
    private final List<Participation> shared = new ArrayList<>(List.of(Participation.begun(
            new ParticipationId(UUID.randomUUID()),
            PROGRAMME,
            Indicator.FEEDBACK_RECEIVED,
            LocalDate.parse("2025-01-01"))));
    private final Set<Quarter> out = new TreeSet<>();
    private final List<String> noted = new ArrayList<>();

    @Test
    void is_nothing_as_long_as_nobody_has_said_yes() {
        assertThat(open()).isZero();
        assertThat(agreeing("2026-05-20").all().get(0).choices())
                .singleElement()
                .satisfies(it -> assertThat(it.agreed()).isFalse());
    }

    @Test
    void begins_with_the_quarter_in_which_somebody_said_yes() {
        agree("2026-05-20", Indicator.FEEDBACK_RECEIVED);

        assertThat(open()).isEqualTo(2);
        assertThat(out).containsExactly(Quarter.of("2026Q2"), Quarter.of("2026Q3"));
        assertThat(open()).isZero();
        assertThat(noted).containsExactly("CHANGED_OPEN_DATA", "OPENED_QUARTER");
    }

    @Test
    void is_never_more_than_the_network_sees() {
        agree("2026-05-20", Indicator.values());

        assertThat(agreed).extracting(OpenConsent::indicator).containsExactly(Indicator.FEEDBACK_RECEIVED);
    }

    @Test
    void stops_with_a_no_and_takes_nothing_back() {
        agree("2026-01-20", Indicator.FEEDBACK_RECEIVED);
        out.add(Quarter.of("2026Q1"));
        agree("2026-09-30");

        assertThat(open()).isEqualTo(1);
        assertThat(out).containsExactly(Quarter.of("2026Q1"), Quarter.of("2026Q2"));
    }

    @Test
    void goes_on_where_a_no_is_taken_back_within_the_quarter_and_begins_anew_later() {
        agree("2026-05-20", Indicator.FEEDBACK_RECEIVED);
        agree("2026-05-21");
        agree("2026-05-22", Indicator.FEEDBACK_RECEIVED);
        assertThat(agreed)
                .singleElement()
                .satisfies(it -> assertThat(it.isOpenEnded()).isTrue());

        agree("2026-06-01");
        agree("2026-09-01", Indicator.FEEDBACK_RECEIVED);
        assertThat(agreed).hasSize(2);
        assertThat(agreed.stream().anyMatch(it -> it.covers(Quarter.of("2026Q2"))))
                .isFalse();
    }

    @Test
    void ends_for_what_is_no_longer_shared_with_the_network_when_it_is_decided_anew() {
        agree("2026-05-20", Indicator.FEEDBACK_RECEIVED);
        shared.get(0).endBefore(LocalDate.parse("2026-08-02"));
        agree("2026-08-02", Indicator.FEEDBACK_RECEIVED);

        assertThat(agreed).noneMatch(OpenConsent::isOpenEnded);
    }

    @Test
    void does_not_come_out_by_a_form_that_was_opened_before_a_colleague_said_no() {
        share(Indicator.CHANGES_MADE);
        agree("2026-05-20", Indicator.FEEDBACK_RECEIVED);
        var opened = seen("2026-05-20");
        agree("2026-05-20");

        var otherwise = agreeing("2026-05-20")
                .agree(PROGRAMME, new Ticks<>(opened, EnumSet.of(Indicator.FEEDBACK_RECEIVED, Indicator.CHANGES_MADE)));

        assertThat(seen("2026-05-20").yeses()).containsExactly(Indicator.CHANGES_MADE);
        assertThat(otherwise).containsExactly(Indicator.FEEDBACK_RECEIVED);
    }

    @Test
    void does_not_come_out_either_where_the_network_has_been_shut_out_since_the_form_was_opened() {
        var opened = seen("2026-05-20");
        shared.get(0).endBefore(LocalDate.parse("2026-05-20"));

        assertThat(agreeing("2026-05-20")
                        .agree(PROGRAMME, new Ticks<>(opened, EnumSet.of(Indicator.FEEDBACK_RECEIVED))))
                .containsExactly(Indicator.FEEDBACK_RECEIVED);
        assertThat(agreed).isEmpty();
    }

    private void share(Indicator indicator) {
        shared.add(Participation.begun(
                new ParticipationId(UUID.randomUUID()), PROGRAMME, indicator, LocalDate.parse("2025-01-01")));
    }

    /** On a page that was made just before. */
    private void agree(String day, Indicator... wanted) {
        var some = EnumSet.noneOf(Indicator.class);
        some.addAll(List.of(wanted));
        agreeing(day).agree(PROGRAMME, new Ticks<>(seen(day), some));
    }

    private Standings<Indicator> seen(String day) {
        return agreeing(day).all().get(0).stands();
    }

    private AgreeingToOpenData agreeing(String day) {
        return new AgreeingToOpenData(
                new Agreed(),
                new Shared(),
                new ProgrammesOnAShelf(
                        Programme.started(PROGRAMME, "polku", "Polku", "Uusimaa", LocalDate.of(2024, 1, 1))),
                new Frozen(),
                auditing(),
                Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC));
    }

    private int open() {
        return new OpeningTheRelease(
                        new Agreed(),
                        new Frozen(),
                        new Frozen(),
                        (programme, quarter, indicator) -> out.add(quarter),
                        auditing())
                .run();
    }

    private Auditing auditing() {
        return new Auditing((actor, act, object) -> noted.add(act.name()), new Caller());
    }

    private final class Agreed implements OpenConsents {
        @Override
        public List<OpenConsent> all() {
            return agreed;
        }

        @Override
        public void add(OpenConsent consent) {
            agreed.add(consent);
        }
    }

    private final class Shared implements Participations {
        @Override
        public List<Participation> all() {
            return shared;
        }

        @Override
        public void add(Participation participation) {
            shared.add(participation);
        }
    }

    private final class Frozen implements OwnRelease, FrozenCells {
        @Override
        public Set<Quarter> frozen(ProgrammeId programme, Indicator indicator) {
            return FROZEN;
        }

        @Override
        public List<ReleasedCell> cells(Quarter first, Quarter last) {
            return List.of();
        }

        @Override
        public List<ReleasedDivisor> divisors(Quarter first, Quarter last) {
            return List.of();
        }

        @Override
        public List<FrozenCell> page(Optional<CellPlace> after, int limit) {
            return List.of();
        }

        @Override
        public Set<Quarter> opened(ProgrammeId programme, Indicator indicator) {
            return Set.copyOf(out);
        }
    }
}
