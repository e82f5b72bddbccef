package fi.rinnalla.services.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.Rate;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.ChangeFact;
import fi.rinnalla.domain.measure.FeedbackFact;
import fi.rinnalla.domain.measure.FeedbackFacts;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.measure.catalogue.TalliesByQuarter;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OneLine;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What others would see")
class PreviewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Quarter LAST = Quarter.of("2026Q1");
    private static final Quarter RUNNING = Quarter.of("2026Q2");
    private static final Cell RECEIVED = Cell.of(Indicator.FEEDBACK_RECEIVED);
    private static final Programme PROGRAMME = Programme.started(
            new ProgrammeId(UUID.randomUUID()), "polku", "Polku", "Uusimaa", LocalDate.of(2024, 1, 1));

    private final List<FeedbackFact> feedback = new ArrayList<>();
    private final List<Participation> agreed = new ArrayList<>();
    private final List<ReleasedCell> frozen = new ArrayList<>();
    private final List<DivisorConsent> exactly = new ArrayList<>();
    private final List<ReleasedDivisor> divisors = new ArrayList<>();

    @Test
    void is_shown_in_bins_before_anybody_has_said_yes() {
        received(LAST, 12);
        received(RUNNING, 3);

        assertThat(bins(RECEIVED)).containsExactly(new Bin(10), new Bin(0));
        assertThat(preview().sharedNow()).isEmpty();
        assertThat(preview().networks()).containsExactly("Etelän verkosto", "Rinnalla-verkosto");
    }

    @Test
    void is_what_is_frozen_where_it_is_whatever_has_happened_since() {
        received(LAST, 2);
        frozen.add(new ReleasedCell(PROGRAMME.id(), LAST, RECEIVED, new Bin(15)));

        assertThat(bins(RECEIVED)).containsExactly(new Bin(15), new Bin(0));
        assertThat(preview().quarters().get(0).frozen()).containsExactly(Indicator.FEEDBACK_RECEIVED);
    }

    @Test
    void of_what_comes_with_slips_is_hidden_while_an_answer_may_still_move_it() {
        var heard = new Cell(Indicator.EXIT_HEARD, "calls-yes");

        assertThat(preview().quarters().get(0).bin(heard)).contains(new Bin(0));
        assertThat(preview().quarters().get(1).bin(heard)).isEmpty();
    }

    @Test
    void tells_what_is_shared_from_now_on_apart_from_what_was() {
        var ended = agreed(Indicator.CHANGES_MADE);
        ended.endBefore(RUNNING.firstDay().plusDays(1));
        agreed(Indicator.FEEDBACK_RECEIVED);

        assertThat(preview().sharedNow()).containsExactly(Indicator.FEEDBACK_RECEIVED);
        assertThat(preview().quarters().get(0).shared())
                .containsExactlyInAnyOrder(Indicator.FEEDBACK_RECEIVED, Indicator.CHANGES_MADE);
        assertThat(preview().quarters().get(1).shared()).containsExactly(Indicator.FEEDBACK_RECEIVED);
    }

    @Test
    void is_an_amount_in_proportion_too_by_what_is_frozen_where_it_is() {
        received(LAST, 12);
        divisors.add(new ReleasedDivisor(PROGRAMME.id(), LAST, Divisor.OPEN_HOURS, 100 * 60));
        exactly.add(
                DivisorConsent.begun(UUID.randomUUID(), PROGRAMME.id(), Divisor.OPEN_HOURS, LocalDate.of(2025, 1, 1)));

        var quarters = preview().quarters();

        assertThat(preview().dividedNow()).containsExactly(Divisor.OPEN_HOURS);
        assertThat(quarters.get(0).rate(Indicator.FEEDBACK_RECEIVED, Divisor.OPEN_HOURS))
                .contains(new Rate(new Interval(100, 140)));
        assertThat(quarters.get(0).divisors().frozen()).containsExactly(Divisor.OPEN_HOURS);
        assertThat(quarters.get(1).rate(Indicator.FEEDBACK_RECEIVED, Divisor.OPEN_HOURS))
                .as("nothing to divide by")
                .isEmpty();
    }

    @Test
    void is_nothing_of_a_quarter_in_which_the_programme_did_not_run() {
        var over = Programme.started(
                new ProgrammeId(UUID.randomUUID()), "vanha", "Vanha", "Uusimaa", LocalDate.of(2023, 1, 1));
        over.endOn(LAST.lastDay());
        received(LAST, 12);

        var quarters = preview(over).quarters();

        assertThat(quarters).extracting(ReleasePreview.OfQuarter::ran).containsExactly(true, false);
        assertThat(quarters.get(0).bin(RECEIVED)).isPresent();
        assertThat(quarters.get(1).bin(RECEIVED)).isEmpty();
        assertThat(quarters.get(1).divisors().of(Divisor.OPEN_HOURS)).isEmpty();
        assertThat(quarters.get(1).rate(Indicator.FEEDBACK_RECEIVED, Divisor.OPEN_HOURS))
                .isEmpty();
    }

    private List<Bin> bins(Cell cell) {
        return preview().quarters().stream()
                .map(it -> it.bin(cell).orElseThrow())
                .toList();
    }

    private Participation agreed(Indicator indicator) {
        var one = Participation.begun(
                new ParticipationId(UUID.randomUUID()), PROGRAMME.id(), indicator, LocalDate.of(2025, 1, 1));
        agreed.add(one);
        return one;
    }

    private void received(Quarter quarter, int many) {
        IntStream.range(0, many)
                .forEach(it -> feedback.add(new FeedbackFact(
                        quarter.firstDay().plusDays(it),
                        quarter.firstDay().plusDays(it + 14L),
                        false,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private ReleasePreview preview() {
        return preview(PROGRAMME);
    }

    private ReleasePreview preview(Programme programme) {
        var caller = new Caller();
        caller.comesTo(new TenantId(UUID.randomUUID()));
        return new PreviewingTheRelease(
                        new ProgrammesOnAShelf(programme),
                        new Agreed(),
                        new DivisorConsentsOnAShelf(exactly),
                        counting(),
                        new CountingDivisors(new CountingOpenHours(
                                new EveryDoor(new PlacesOnAShelf(), new OneLine(new LineId(UUID.randomUUID()))),
                                new HoursOnAShelf(),
                                CLOCK)),
                        new Frozen(),
                        tenant -> List.of("Etelän verkosto", "Rinnalla-verkosto"),
                        caller,
                        CLOCK)
                .preview(Optional.empty())
                .orElseThrow();
    }

    /** Nothing else of what it counts is asked for here. */
    private CountingTheQuarter counting() {
        var encounters = new Encounters(null, new PlacesOnAShelf(), null, new OneLine(new LineId(UUID.randomUUID())));
        return new CountingTheQuarter(new Facts(), null, null, null, null, new TalliesByQuarter(), encounters, CLOCK);
    }

    private final class Facts implements FeedbackFacts {
        @Override
        public List<FeedbackFact> feedback(ProgrammeId programme, LocalDate from, LocalDate last) {
            return feedback;
        }

        @Override
        public List<ChangeFact> changes(ProgrammeId programme, LocalDate first, LocalDate last) {
            return List.of();
        }
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

    private final class Frozen implements OwnRelease {
        @Override
        public Set<Quarter> frozen(ProgrammeId programme, Indicator indicator) {
            return Set.of();
        }

        @Override
        public List<ReleasedCell> cells(Quarter first, Quarter last) {
            return frozen.stream().filter(it -> it.quarter().equals(first)).toList();
        }

        @Override
        public List<ReleasedDivisor> divisors(Quarter first, Quarter last) {
            return divisors.stream().filter(it -> it.quarter().equals(first)).toList();
        }
    }
}
