package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayCosts;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Presentees;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCorrection.Correcting;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tally in the database")
class VisitsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void keeps_one_mark_for_a_form_and_gives_the_first_back() {
        var first = tap(A, inA, VisitKind.PARENT, "one");
        var again = tap(A, inA, VisitKind.PARENT, "one");

        assertThat(again).isEqualTo(first);
        assertThat(visits(A)).isEqualTo(1);
    }

    @Test
    void keeps_one_mark_where_many_copies_of_a_form_come_at_once() {
        var taps = Stream.generate(() -> CompletableFuture.supplyAsync(() -> tap(A, inA, VisitKind.PARENT, "crowd")))
                .limit(8)
                .toList();

        assertThat(taps.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(visits(A)).isEqualTo(1);
    }

    @Test
    void counts_neither_what_was_taken_back_nor_what_came_next_door() {
        var gone = tap(A, inA, VisitKind.PARENT, "one");
        tap(A, inA, VisitKind.RELATIVE, "two");
        tap(B, inB, VisitKind.PARENT, "one");
        database.in(A, em -> new StoredVisits(em).find(gone).orElseThrow().undo());

        assertThat(visits(A)).isEqualTo(1);
        assertThat(visits(B)).isEqualTo(1);
        Optional<Visit> nextDoor = database.from(B, em -> new StoredVisits(em).find(gone));
        assertThat(nextDoor).isEmpty();
    }

    @Test
    void keeps_what_was_added_to_a_mark() {
        var id = tap(A, inA, VisitKind.PARENT, "one");
        var details = new VisitDetails(
                Optional.of(Language.SV), Set.of(TalkTopic.RIGHTS, TalkTopic.COPING), true, Set.of(GuidedTo.LEGAL_AID));
        database.in(A, em -> new StoredVisits(em).find(id).orElseThrow().describe(details));

        VisitDetails kept = database.from(
                A, em -> new StoredVisits(em).find(id).orElseThrow().details());
        assertThat(kept).isEqualTo(details);
    }

    @Test
    void sums_what_was_added_without_what_was_taken_back_or_says_nothing_or_lies_next_door() {
        var details =
                new VisitDetails(Optional.of(Language.SV), Set.of(TalkTopic.RIGHTS), true, Set.of(GuidedTo.LEGAL_AID));
        describe(A, tap(A, inA, VisitKind.PARENT, "one"), details);
        describe(A, tap(A, inA, VisitKind.RELATIVE, "two"), details);
        describe(A, tap(A, inA, VisitKind.PARENT, "three"), VisitDetails.NONE);
        tap(A, inA, VisitKind.PARENT, "four");
        var gone = tap(A, inA, VisitKind.PARENT, "five");
        describe(A, gone, details);
        database.in(A, em -> new StoredVisits(em).find(gone).orElseThrow().undo());
        describe(B, tap(B, inB, VisitKind.PARENT, "one"), details);

        assertThat(details(A)).containsExactly(new DetailCount(new PlaceId(inA.place()), DAY, details, 2));
        assertThat(details(B)).containsExactly(new DetailCount(new PlaceId(inB.place()), DAY, details, 1));
    }

    private void describe(TenantId tenant, VisitId visit, VisitDetails details) {
        database.in(tenant, em -> new StoredVisits(em).find(visit).orElseThrow().describe(details));
    }

    private List<DetailCount> details(TenantId tenant) {
        return database.from(tenant, em -> new StoredVisits(em).details(DAY, DAY));
    }

    @Test
    void adds_corrections_to_the_marks_and_never_changes_or_removes_one() {
        tap(A, inA, VisitKind.PARENT, "one");
        var correction = VisitCorrection.of(
                UUID.randomUUID(),
                new PlaceId(inA.place()),
                DAY,
                VisitKind.PARENT,
                1,
                6,
                new Correcting(new StaffId(inA.account()), Instant.parse("2026-09-09T07:00:00Z"), Digest.of("form")));
        database.in(A, em -> new StoredVisits(em).add(correction));

        assertThat(visits(A)).isEqualTo(6);
        assertThat(hasCorrected(A)).isTrue();
        assertThat(hasCorrected(B)).isFalse();
        assertThatThrownBy(() -> database.in(
                        A, em -> em.createQuery("delete from VisitCorrection").executeUpdate()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        database.in(A, em -> em.createQuery("delete from Visit").executeUpdate()))
                .hasStackTraceContaining("only what an import brought in is taken out");
    }

    @Test
    void lets_one_closing_of_a_day_hold() {
        database.in(A, em -> new StoredDayClosings(em).add(closing()));
        assertThatThrownBy(() -> database.in(A, em -> new StoredDayClosings(em).add(closing())))
                .hasStackTraceContaining("day_closing_that_holds");

        database.in(
                A,
                em -> new StoredDayClosings(em)
                        .of(new PlaceId(inA.place()), DAY)
                        .orElseThrow()
                        .reopen(new StaffId(inA.account()), Instant.parse("2026-09-09T07:00:00Z")));
        database.in(A, em -> new StoredDayClosings(em).add(closing()));

        assertThat(closings(A)).hasSize(1);
        assertThat(closings(B)).isEmpty();
    }

    private boolean hasCorrected(TenantId tenant) {
        return database.from(tenant, em -> new StoredVisits(em).hasCorrected(Digest.of("form")));
    }

    private List<DayClosing> closings(TenantId tenant) {
        return database.from(tenant, em -> new StoredDayClosings(em).between(DAY, DAY));
    }

    private DayClosing closing() {
        return DayClosing.of(
                UUID.randomUUID(),
                new PlaceId(inA.place()),
                DAY,
                3,
                DayCosts.of(1_250, "STEA"),
                Presentees.of(1, 2, 0),
                new StaffId(inA.account()),
                Instant.parse("2026-09-08T13:00:00Z"));
    }

    private VisitId tap(TenantId tenant, Furnished rooms, VisitKind kind, String form) {
        return database.from(
                tenant,
                em -> new StoredVisits(em)
                        .addOnce(Visit.of(VisitId.random(), new PlaceId(rooms.place()), DAY, kind, Digest.of(form)))
                        .id());
    }

    private int visits(TenantId tenant) {
        return database.from(
                tenant,
                em -> VisitFigures.of(new StoredVisits(em).counts(DAY, DAY)).visits());
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished;
        }
    }
}
