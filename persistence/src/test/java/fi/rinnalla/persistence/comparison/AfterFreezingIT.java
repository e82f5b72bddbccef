package fi.rinnalla.persistence.comparison;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.FeedbackFigures;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.measure.CountedFeedback;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages and files are made from what is read here and from nothing else; that is tested where they are made. */
@DisplayName("After a quarter has been frozen")
class AfterFreezingIT {
    private static final NetworkId NETWORK = new NetworkId(UUID.fromString("dddddddd-0000-4000-8000-00000000000d"));
    private static final LocalDate TODAY = Helsinki.day(Instant.now());
    private static final Quarter QUARTER = Quarter.lastClosed(TODAY);
    private static final int CHANGES = Integer.getInteger("rinnalla.proof.frozen", 60);
    private static final long SEED = 15;

    private final Database database = Database.get();
    private Furnished inA;

    @BeforeEach
    void two_tenants_have_frozen_it() throws SQLException {
        database.empty();
        OneNetwork.of(database, NETWORK, "jaassa", "Jäässä");
        inA = furnished(A, 17);
        var inB = furnished(B, 3);
        freeze(inA);
        freeze(inB);
    }

    @Test
    void no_later_feedback_answer_verdict_or_erasure_changes_what_others_see() throws SQLException {
        var before = everythingOthersSee();
        var counted = count();
        var random = new Random(SEED);
        var different = 0;
        for (var i = 0; i < CHANGES; i++) {
            change(random);
            assertThat(everythingOthersSee())
                    .as("change %d of seed %d", i, SEED)
                    .isEqualTo(before);
            different += count().equals(counted) ? 0 : 1;
        }
        assertThat(different).as("changes that would have shown").isGreaterThan(CHANGES / 2);
    }

    @Test
    void it_cannot_be_frozen_again_nor_written_by_anybody() throws SQLException {
        assertThatThrownBy(() -> freeze(inA)).hasStackTraceContaining("already frozen");
        for (var sql : List.of(
                "update pub.release set lo = 0",
                "delete from pub.release",
                "insert into pub.release select * from pub.release",
                "update pub.divisor set parts = 0",
                "delete from pub.divisor",
                "insert into pub.divisor select * from pub.divisor")) {
            for (var connection : List.of(database.app(A), database.job(A), database.net())) {
                try (connection) {
                    assertThatThrownBy(() -> Sql.run(connection, sql)).hasMessageContaining("permission denied");
                }
            }
        }
    }

    private void change(Random random) throws SQLException {
        try (var app = database.app(A)) {
            switch (random.nextInt(7)) {
                case 0, 1 -> feedback(app, inA, random.nextInt(80));
                case 2 -> Sql.run(app, "delete from app.feedback where id = " + ANY);
                case 3 ->
                    Sql.run(
                            app,
                            "update app.feedback set verdict = 'NOT_VISIBLE', verdict_on = ? where id = " + ANY,
                            QUARTER.firstDay());
                case 4 -> answer(app, inA, random.nextInt(80));
                case 5 -> Sql.run(app, "update app.programme_year set fte_hundredths = fte_hundredths + 1");
                default ->
                    Sql.run(app, "update app.feedback set state = 'SET_ASIDE', closed_on = ? where id = " + ANY, TODAY);
            }
            app.commit();
        }
    }

    private static final String ANY = "(select id from app.feedback order by gen_random_uuid() limit 1)";

    private Furnished furnished(TenantId tenant, int items) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            for (var i = 0; i < items; i++) {
                feedback(app, rooms, i);
            }
            answer(app, rooms, 40);
            app.commit();
            return rooms;
        }
    }

    private static void feedback(Connection app, Furnished rooms, int day) throws SQLException {
        Sql.run(
                app,
                "insert into app.feedback(id, programme_id, form_key, content_hash, key_id, kind, source, language,"
                        + " received_on, use_of_words, promise_id, state, due_on, first_due_on)"
                        + " select gen_random_uuid(), ?, sha256(convert_to(gen_random_uuid()::text, 'UTF8')),"
                        + " f.content_hash, gen_random_uuid(), 'GENERAL', 'PAPER', 'FI', ?, 'MINE', f.promise_id,"
                        + " 'READ', day, day from app.feedback f, cast(? as date) day limit 1",
                rooms.programme(),
                QUARTER.firstDay().plusDays(day),
                QUARTER.firstDay().plusDays(day + 14L));
    }

    private static void answer(Connection app, Furnished rooms, int day) throws SQLException {
        Sql.run(
                app,
                "insert into app.answer(id, feedback_id, kind, body, account_id, role, given_on)"
                        + " select gen_random_uuid(), f.id, 'NO_CHANGE', '\\x01', ?, 'WORKER', ? from app.feedback f"
                        + " where f.programme_id = ? order by gen_random_uuid() limit 1",
                rooms.account(),
                QUARTER.firstDay().plusDays(day),
                rooms.programme());
    }

    private void freeze(Furnished rooms) {
        takePart(rooms);
        database.in(rooms.tenant(), em -> {
            var programme = new ProgrammeId(rooms.programme());
            var figures = FeedbackFigures.of(programme, QUARTER, TODAY, new CountedFeedback(em));
            var handover = new HandoverByTheJob(database.jobSource(), database.current(), name -> Database.CONTEXT_KEY);
            handover.present(new ReleasedProgramme(rooms.tenant(), programme, "Kohtaamo", "Ry", "Uusimaa"));
            Arrays.stream(Indicator.values()).forEach(it -> handover.freeze(programme, QUARTER, it, figures));
            handover.freeze(new ReleasedDivisor(programme, QUARTER, Divisor.WORKING_YEARS, 250));
        });
    }

    /** Furnished rooms take part with one indicator already. */
    private void takePart(Furnished rooms) {
        database.in(rooms.tenant(), em -> {
            var participations = new StoredParticipations(em);
            if (participations.all().size() == 1) {
                Arrays.stream(Indicator.values())
                        .filter(it -> it != Indicator.CHANGES_MADE)
                        .forEach(it -> participations.add(Participation.begun(
                                new ParticipationId(UUID.randomUUID()),
                                new ProgrammeId(rooms.programme()),
                                it,
                                LocalDate.of(2024, 1, 1))));
                new StoredDivisorConsents(em)
                        .add(DivisorConsent.begun(
                                UUID.randomUUID(),
                                new ProgrammeId(rooms.programme()),
                                Divisor.WORKING_YEARS,
                                LocalDate.of(2024, 1, 1)));
            }
        });
    }

    private Figures count() {
        return database.from(
                A, em -> FeedbackFigures.of(new ProgrammeId(inA.programme()), QUARTER, TODAY, new CountedFeedback(em)));
    }

    private String everythingOthersSee() {
        var network = new ReleaseInNet(database.netSource());
        var seen = new StringBuilder(network.programmes(NETWORK).toString()).append(network.span(NETWORK));
        Arrays.stream(Indicator.values())
                .forEach(it -> seen.append(network.cells(NETWORK, it, QUARTER.previous(), QUARTER.next())));
        seen.append(network.divisors(NETWORK, Divisor.WORKING_YEARS, QUARTER.previous(), QUARTER.next()));
        seen.append(new TreeSet<>(network.handedOver(NETWORK, QUARTER.previous(), QUARTER.next()).stream()
                .map(Object::toString)
                .toList()));
        assertThat(seen.toString()).contains(QUARTER.toString(), "15–19", "parts=250");
        return seen.toString();
    }
}
