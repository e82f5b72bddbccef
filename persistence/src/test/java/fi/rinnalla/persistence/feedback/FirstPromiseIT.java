package fi.rinnalla.persistence.feedback;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback from before first promises were kept")
class FirstPromiseIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LATER = LocalDate.parse("2026-06-25");

    private final Database database = Database.get();
    private Furnished inA;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        furnished(B);
    }

    @Test
    void gets_the_day_it_was_given_or_where_that_is_gone_the_day_it_would_have_been_given()
            throws SQLException, IOException {
        try (var owner = database.owner()) {
            owner.setAutoCommit(false);
            var untouched = given(owner, "GENERAL", null);
            var opened = given(owner, "GENERAL", "NOT_VISIBLE");
            var byLaw = given(owner, "ACCESSIBILITY", "NOT_VISIBLE");

            Sql.run(owner, "set constraints all immediate");
            Sql.run(owner, "alter table app.feedback drop column first_due_on");
            Sql.run(owner, script());

            assertThat(firstDueOn(owner, A, untouched)).isEqualTo(LATER);
            assertThat(firstDueOn(owner, A, opened)).isEqualTo("2026-03-16");
            assertThat(firstDueOn(owner, A, byLaw)).isEqualTo("2026-03-16");
            for (var tenant : new TenantId[] {A, B}) {
                enter(owner, tenant);
                assertThat(Sql.all(owner, "select 1 from app.feedback where first_due_on is null", row -> 1))
                        .isEmpty();
            }
            owner.rollback();
        }
    }

    /** Received on a Monday with ten working days; due, after whatever happened, in June. */
    private String given(Connection owner, String kind, String verdict) throws SQLException {
        enter(owner, A);
        return Sql.all(
                        owner,
                        "insert into app.feedback(id, programme_id, form_key, content_hash, key_id, kind, source, language,"
                                + " received_on, use_of_words, promise_id, state, first_due_on, due_on, verdict, verdict_on)"
                                + " select gen_random_uuid(), programme_id, sha256(convert_to(gen_random_uuid()::text, 'UTF8')),"
                                + " content_hash, gen_random_uuid(), ?, source, language, ?, use_of_words, promise_id, 'READ',"
                                + " ?, ?, ?, case when ? then date '2026-06-01' end from app.feedback where id = ?"
                                + " returning id",
                        row -> row.getString(1),
                        kind,
                        MONDAY,
                        MONDAY,
                        LATER,
                        verdict,
                        verdict != null,
                        inA.feedback())
                .get(0);
    }

    private LocalDate firstDueOn(Connection owner, TenantId tenant, String id) throws SQLException {
        enter(owner, tenant);
        return Sql.all(
                        owner,
                        "select first_due_on from app.feedback where id = cast(? as uuid)",
                        row -> row.getObject(1, LocalDate.class),
                        id)
                .get(0);
    }

    private void enter(Connection owner, TenantId tenant) throws SQLException {
        Sql.run(owner, "select set_config('rinnalla.ctx', ?, true)", database.signed(tenant));
    }

    private static String script() throws IOException {
        try (var in = FirstPromiseIT.class.getResourceAsStream("/migration/main/V13__first_promise.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
