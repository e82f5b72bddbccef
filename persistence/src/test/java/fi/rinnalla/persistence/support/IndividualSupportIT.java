package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.CoachingId;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.IndividualSupports.Filter;
import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one request, one meeting ahead on it, and one coaching with one session. */
@DisplayName("What is given to one parent alone, in its house")
class IndividualSupportIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-02");
    private static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var here = request(A);

        database.in(B, em -> {
            assertThat(new StoredMeetingSupports(em).latest(here)).isEmpty();
            assertThat(new StoredMeetingSupports(em).holdLatest(here)).isEmpty();
            assertThat(new StoredMeetingSupports(em).findByFormKey(form(A))).isEmpty();
            assertThat(new StoredCoachings(em).latest(here)).isEmpty();
            assertThat(new StoredCoachings(em).holdLatest(here)).isEmpty();
            assertThat(new StoredIndividualSupports(em).page(Filter.ALL, Optional.empty(), 9))
                    .extracting(IndividualRow::request)
                    .containsOnly(request(B));
            assertThat(new StoredIndividualSupports(em).count(Filter.ALL)).isEqualTo(2);
        });
    }

    @Test
    void comes_back_as_it_was_written() {
        var request = request(A);
        database.in(A, em -> {
            var meeting = new StoredMeetingSupports(em).holdLatest(request).orElseThrow();
            meeting.prepare(Map.of(MeetingText.SAY, CLOSED, MeetingText.SPEAKER, CLOSED), true);
            var coaching = new StoredCoachings(em).holdLatest(request).orElseThrow();
            coaching.aimFor(Optional.of(CLOSED), true);
            coaching.rate(RatedMoment.COACHING_START, CLOSED);
            coaching.hold(coaching.sessions().get(0).id(), Optional.of(Exercise.CIRCLES), TODAY);
        });

        database.in(A, em -> {
            var meeting = new StoredMeetingSupports(em).latest(request).orElseThrow();
            assertThat(meeting.text(MeetingText.SPEAKER)).contains(CLOSED);
            assertThat(meeting.text(MeetingText.ASK)).isEmpty();
            assertThat(meeting.isShared()).isTrue();
            var coaching = new StoredCoachings(em).latest(request).orElseThrow();
            assertThat(coaching.goals()).contains(CLOSED);
            assertThat(coaching.rated(RatedMoment.COACHING_START)).contains(CLOSED);
            assertThat(coaching.rated(RatedMoment.COACHING_END)).isEmpty();
            assertThat(coaching.sessions().get(0).exercise()).contains(Exercise.CIRCLES);
        });
    }

    @Test
    void is_one_ahead_and_one_running_at_a_time_whoever_is_faster() {
        var request = request(A);

        assertThatThrownBy(() -> meet(request, TODAY)).hasStackTraceContaining("meeting_support_ahead");
        assertThatThrownBy(() -> coach(request)).hasStackTraceContaining("coaching_running");

        database.in(
                A,
                em -> new StoredMeetingSupports(em)
                        .holdLatest(request)
                        .orElseThrow()
                        .cancel(TODAY));
        meet(request, TODAY.plusDays(3));
        database.in(A, em -> {
            var latest = new StoredMeetingSupports(em).latest(request).orElseThrow();
            assertThat(latest.state()).isEqualTo(MeetingState.PLANNED);
        });
    }

    @Test
    void is_listed_with_what_runs_first_and_of_that_the_next_day_first() {
        var request = request(A);
        assertThat(rows(Filter.ALL))
                .extracting(IndividualRow::kind)
                .containsExactly(IndividualKind.MEETING, IndividualKind.COACHING);
        database.in(
                A,
                em -> new StoredMeetingSupports(em)
                        .holdLatest(request)
                        .orElseThrow()
                        .hold(TODAY));

        assertThat(rows(Filter.ALL))
                .extracting(IndividualRow::kind, IndividualRow::running)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IndividualKind.COACHING, true),
                        org.assertj.core.groups.Tuple.tuple(IndividualKind.MEETING, false));
        assertThat(rows(new Filter(Optional.of(IndividualKind.MEETING), Optional.empty())))
                .hasSize(1);
        assertThat(rows(new Filter(Optional.empty(), Optional.of(true))))
                .extracting(IndividualRow::planned)
                .containsExactly(3);
        database.in(A, em -> {
            var supports = new StoredIndividualSupports(em);
            assertThat(supports.on(TODAY)).hasSize(1);
            assertThat(supports.on(TODAY.plusDays(1))).isEmpty();
            var all = supports.page(Filter.ALL, Optional.empty(), 9);
            assertThat(supports.page(Filter.ALL, Optional.of(all.get(0).place()), 9))
                    .hasSize(1)
                    .containsExactly(all.get(1));
            assertThat(supports.page(Filter.ALL, Optional.of(all.get(1).place()), 9))
                    .isEmpty();
        });
    }

    @Test
    void runs_no_more_when_the_request_has_ended_and_goes_with_it_while_the_counts_stay() {
        var request = request(A);
        var before = counts(A);
        database.in(A, em -> {
            var held = new StoredSupportRequests(em).hold(request).orElseThrow();
            held.move(held.state(), RequestState.ENDED, TODAY);
        });
        assertThat(rows(new Filter(Optional.empty(), Optional.of(true)))).isEmpty();

        database.in(A, em -> {
            var requests = new StoredSupportRequests(em);
            requests.remove(requests.find(request).orElseThrow());
        });

        assertThat(rows(Filter.ALL)).isEmpty();
        assertThat(counts(A)).isEqualTo(before).isNotEmpty();
        assertThat(database.<Integer>from(B, em -> new StoredIndividualSupports(em).count(Filter.ALL)))
                .isEqualTo(2);
    }

    @Test
    void is_counted_by_month_and_answered_by_year_in_each_house_for_itself() {
        database.in(A, em -> {
            var counts = new StoredSupportCounts(em);
            counts.add(Counted.SESSION_HELD, TODAY, 1);
            counts.add(Counted.SESSION_HELD, TODAY.minusDays(1), 1);
            counts.add(Counted.SESSION_HELD, TODAY, -1);
            counts.add(Counted.SESSION_CANCELLED, TODAY, -1);
            counts.answer(RatedMoment.AFTER_MEETING, new Rating(Map.of(RatedQuestion.HEARD, 5)), 2026);
            counts.answer(RatedMoment.AFTER_MEETING, new Rating(Map.of(RatedQuestion.HEARD, 2)), 2026);
        });

        database.in(A, em -> {
            var counts = new StoredSupportCounts(em);
            assertThat(counts.between(LocalDate.parse("2026-12-01"), TODAY))
                    .isEqualTo(Map.of(Counted.SESSION_HELD, 1, Counted.SESSION_CANCELLED, 0));
            assertThat(counts.answers(2026))
                    .containsExactly(
                            new RatedCount(RatedMoment.AFTER_MEETING, RatedQuestion.HEARD, List.of(0, 1, 0, 0, 1)));
        });
        database.in(B, em -> {
            var counts = new StoredSupportCounts(em);
            assertThat(counts.between(LocalDate.parse("2026-12-01"), TODAY)).isEmpty();
            assertThat(counts.answers(2026)).isEmpty();
        });
    }

    private Map<Counted, Integer> counts(TenantId tenant) {
        return database.from(tenant, em -> new StoredSupportCounts(em).between(LocalDate.parse("2000-01-01"), TODAY));
    }

    private List<IndividualRow> rows(Filter filter) {
        return database.from(A, em -> new StoredIndividualSupports(em).page(filter, Optional.empty(), 9));
    }

    private void meet(RequestId request, LocalDate day) {
        var plan = new MeetingPlan(day, PartOfDay.EVENING, MeetingKind.OTHER, true, WhoComes.BOTH, "Ilo");
        database.in(
                A,
                em -> new StoredMeetingSupports(em)
                        .add(MeetingSupport.planned(
                                new MeetingId(UUID.randomUUID()),
                                request,
                                Digest.of("another form"),
                                plan,
                                Optional.empty(),
                                TODAY)));
    }

    private void coach(RequestId request) {
        database.in(
                A,
                em -> new StoredCoachings(em)
                        .add(Coaching.begun(
                                new CoachingId(UUID.randomUUID()), request, Digest.of("another form"), 2, TODAY)));
    }

    private Digest form(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createQuery("select m from MeetingSupport m", MeetingSupport.class)
                        .getSingleResult()
                        .formKey());
    }

    private RequestId request(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createQuery("select r from SupportRequest r", SupportRequest.class)
                        .getSingleResult()
                        .id());
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
