package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.persistence.measure.CountedRelations;
import fi.rinnalla.persistence.partner.StoredLoggedWorks;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one relation that runs and has met once, and one partner who was in supervision. */
@DisplayName("A relation in its house")
class SupportRelationsIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var here = only(A);
        var there = only(B);

        assertThat(here.id()).isNotEqualTo(there.id());
        database.in(B, em -> {
            var relations = new StoredSupportRelations(em);
            assertThat(relations.find(here.id())).isEmpty();
            assertThat(relations.hold(here.id())).isEmpty();
            assertThat(relations.running(here.request().orElseThrow())).isEmpty();
            assertThat(relations.of(here.partner().orElseThrow(), LocalDate.EPOCH))
                    .isEmpty();
            assertThat(relations.watched(LocalDate.EPOCH)).isEqualTo(relations.watched(List.of(here.id(), there.id())));
            assertThat(relations.watched(List.of(here.id(), there.id())))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.id()).isEqualTo(there.id());
                        assertThat(it.signs().lastMet())
                                .isEqualTo(new StoredPeerMeetings(em)
                                        .met(there.id())
                                        .last());
                        assertThat(it.signs().lastWritten()).isPresent();
                        assertThat(it.signs().carried()).isEqualTo(1);
                    });
            assertThat(relations.these(List.of(here.id(), there.id())))
                    .extracting(SupportRelation::id)
                    .containsExactly(there.id());
            var meetings = new StoredPeerMeetings(em);
            assertThat(meetings.met(List.of(here.id(), there.id()))).containsOnlyKeys(there.id());
            assertThat(meetings.of(here.id(), 9)).isEmpty();
            assertThat(meetings.days(MONDAY.minusYears(1), MONDAY)).hasSize(1);
            var supervisions = new StoredSupervisions(em);
            assertThat(supervisions.last()).containsOnlyKeys(there.partner().orElseThrow());
            assertThat(supervisions.of(here.partner().orElseThrow(), 9)).isEmpty();
        });
    }

    @Test
    void stands_alone_while_it_runs_whoever_is_faster() {
        var here = only(A);

        assertThatThrownBy(() ->
                        begin(A, here.request().orElseThrow(), here.partner().orElseThrow()))
                .hasStackTraceContaining("support_relation_running");

        database.in(A, em -> {
            var held = new StoredSupportRelations(em).hold(here.id()).orElseThrow();
            held.end(RelationEnd.AS_PLANNED, MONDAY);
        });
        begin(A, here.request().orElseThrow(), here.partner().orElseThrow());
    }

    @Test
    void keeps_what_was_agreed_and_forgets_it_with_the_request_at_the_end() {
        var here = only(A);
        var first = new FirstMeeting(MONDAY, DayPart.MORNING, MeetingWay.BY_PHONE);
        database.in(A, em -> {
            var held = new StoredSupportRelations(em).hold(here.id()).orElseThrow();
            held.meetFirst(first, MONDAY);
            held.planUntil(MONDAY.plusMonths(1), MONDAY);
        });
        assertThat(only(A).first()).contains(first);
        assertThat(only(A).plannedEnd()).isEqualTo(MONDAY.plusMonths(1));

        database.in(
                A,
                em -> new StoredSupportRelations(em)
                        .hold(here.id())
                        .orElseThrow()
                        .end(RelationEnd.EARLIER, MONDAY));

        var ended = only(A);
        assertThat(ended.request()).isEmpty();
        assertThat(ended.first()).isEmpty();
        assertThat(ended.carriedBy()).isEmpty();
        assertThat(ended.endedOn()).contains(MONDAY);
        assertThat(only(B).isRunning()).isTrue();
    }

    @Test
    void outlives_its_request_without_a_way_back_to_it() {
        var here = only(A);

        database.in(A, em -> {
            var requests = new StoredSupportRequests(em);
            requests.remove(requests.find(here.request().orElseThrow()).orElseThrow());
        });

        assertThat(only(A).request()).isEmpty();
        database.in(A, em -> {
            var left = new StoredSupportRelations(em).outlived(MONDAY.minusYears(2), 9);
            assertThat(left).extracting(SupportRelation::id).containsExactly(here.id());
            left.get(0).end(RelationEnd.EARLIER, MONDAY);
        });
        database.in(
                A,
                em -> assertThat(new StoredSupportRelations(em).outlived(MONDAY.plusDays(1), 9))
                        .as("long after the end whose it was is forgotten too")
                        .hasSize(1));
    }

    @Test
    void is_listed_page_by_page_after_its_end() {
        var partner = only(A).partner().orElseThrow();
        database.in(
                A,
                em -> IntStream.range(0, 5).forEach(n -> {
                    var relation = SupportRelation.begun(RelationId.random(), null, partner, MONDAY);
                    relation.end(RelationEnd.AS_PLANNED, MONDAY.plusDays(n / 2));
                    new StoredSupportRelations(em).add(relation);
                }));

        database.in(A, em -> {
            var relations = new StoredSupportRelations(em);
            var first = relations.ended(Optional.empty(), 3);
            var last = first.get(2);
            var second = relations.ended(
                    Optional.of(
                            new After(last.endedOn().orElseThrow(), last.id().value())),
                    3);
            assertThat(first).hasSize(3);
            assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
            assertThat(relations.of(partner, MONDAY.plusDays(1))).hasSize(4);
        });
    }

    @Test
    void counts_its_meetings_once_for_each_form() {
        var here = only(A).id();
        database.in(
                A,
                em -> new StoredPeerMeetings(em)
                        .add(PeerMeeting.noted(
                                UUID.randomUUID(), here, Digest.of("form"), MONDAY, MeetingWay.ONLINE, MONDAY)));

        database.in(A, em -> {
            var meetings = new StoredPeerMeetings(em);
            assertThat(meetings.met(here)).isEqualTo(new Met(2, Optional.of(MONDAY)));
            assertThat(meetings.findByFormKey(Digest.of("form"))).isPresent();
            meetings.remove(meetings.of(here, 1).get(0));
        });
        database.in(
                A,
                em -> assertThat(new StoredPeerMeetings(em).met(here).times()).isEqualTo(1));
    }

    @Test
    void counts_a_day_once_that_was_tapped_and_logged() {
        var here = only(A);
        var tuesday = MONDAY.plusDays(1);
        log(here, WorkKind.MEETING, MONDAY);
        log(here, WorkKind.CALL, tuesday);
        log(here, WorkKind.CANCELLED, tuesday.plusDays(1));
        database.in(
                A,
                em -> new StoredPeerMeetings(em)
                        .add(PeerMeeting.noted(
                                UUID.randomUUID(), here.id(), Digest.of("t"), MONDAY, MeetingWay.ONLINE, MONDAY)));

        database.in(A, em -> {
            var meetings = new StoredPeerMeetings(em);
            assertThat(meetings.met(here.id()).last()).contains(tuesday);
            assertThat(meetings.days(MONDAY, tuesday.plusDays(1))).containsExactlyInAnyOrder(MONDAY, tuesday);
        });
        database.in(
                B,
                em -> assertThat(new StoredPeerMeetings(em).days(MONDAY, tuesday))
                        .isEmpty());
    }

    private void log(SupportRelation relation, WorkKind kind, LocalDate day) {
        var done = new WorkDone(
                kind, day, 60, 0, Optional.of(new BesideId(relation.id().value())));
        database.in(
                A,
                em -> new StoredLoggedWorks(em)
                        .add(LoggedWork.of(
                                new LoggedWorkId(UUID.randomUUID()),
                                relation.partner().orElseThrow(),
                                done,
                                Digest.of(kind.name()))));
    }

    @Test
    void is_counted_in_its_quarter_and_its_own_house() {
        var here = only(A);
        database.in(A, em -> {
            new StoredFirstOffers(em).add(MONDAY, 9);
            new StoredSupportRelations(em).hold(here.id()).orElseThrow().end(RelationEnd.AS_PLANNED, MONDAY);
        });

        assertThat(figures(A)).isEqualTo(new RelationFigures(1, 1, 1, java.util.OptionalDouble.of(6), 2));
        assertThat(figures(B)).isEqualTo(new RelationFigures(1, 0, 1, java.util.OptionalDouble.of(3), 1));
    }

    @Test
    void leaves_supervision_with_the_partner_until_it_is_old() {
        var partner = only(A).partner().orElseThrow();
        database.in(
                A,
                em -> new StoredSupervisions(em)
                        .add(Supervision.noted(
                                UUID.randomUUID(),
                                partner,
                                Digest.of("form"),
                                MONDAY,
                                90,
                                SupervisedBy.SUPERVISOR,
                                2,
                                MONDAY)));

        database.in(A, em -> {
            var supervisions = new StoredSupervisions(em);
            assertThat(supervisions.last()).containsEntry(partner, MONDAY);
            assertThat(supervisions.noted(Digest.of("form"))).hasSize(1);
            assertThat(supervisions.forgetHeldBefore(MONDAY)).isEqualTo(1);
            assertThat(supervisions.of(partner, 9)).hasSize(1);
        });
        database.in(B, em -> assertThat(new StoredSupervisions(em).last()).hasSize(1));
    }

    private RelationFigures figures(TenantId tenant) {
        var quarter = Quarter.of("2026Q4");
        return database.from(tenant, em -> {
            var facts = new CountedRelations(em);
            return RelationFigures.count(
                    quarter,
                    facts.relations(quarter.firstDay(), quarter.lastDay()),
                    new StoredPeerMeetings(em).days(quarter.firstDay(), quarter.lastDay()),
                    facts.daysToFirstOffer(quarter.firstDay(), quarter.lastDay()));
        });
    }

    private SupportRelation only(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createQuery("select r from SupportRelation r", SupportRelation.class)
                        .getSingleResult());
    }

    private void begin(TenantId tenant, RequestId request, PartnerId partner) {
        database.in(
                tenant,
                em -> new StoredSupportRelations(em)
                        .add(SupportRelation.begun(RelationId.random(), request, partner, MONDAY)));
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
