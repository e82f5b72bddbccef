package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.privacy.TinkSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A house with one thing in every room, as far as it has what growing needs: somebody who approves, a town, and rates. */
record GrownHouse(Database database, TenantId tenant, Furnished furnished) {
    static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    static GrownHouse in(Database database, TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            Sql.run(
                    app,
                    "update app.staff_account set roles = 'WORKER,FEE_APPROVER' where id = ?",
                    furnished.account());
            Sql.run(app, "update app.experience_partner set towns = 'Turku, Salo'");
            for (var kind : List.of("MEETING", "CALL", "ONLINE", "GROUP", "DEVELOPMENT", "ADVOCACY", "TEACHING")) {
                Sql.run(
                        app,
                        "insert into app.fee_rate(id, kind, per, each_cents, valid_from, set_by, form_key) values"
                                + " (gen_random_uuid(), ?, 'HOUR', 2500, '2020-01-01', ?, sha256(convert_to(?, 'UTF8')))",
                        kind,
                        furnished.account(),
                        "rate " + kind);
            }
            app.commit();
            return new GrownHouse(database, tenant, furnished);
        }
    }

    Growth.Outcome grow(int times) throws SQLException {
        try (var keys = database.keys()) {
            return new Growth(inside(), seals(keys), TODAY, "hash of nobody's").grow("koti", times, n -> {});
        }
    }

    Seals seals(Connection keys) {
        return TinkSeals.over(OneConnection.of(keys), tenant, name -> Database.MASTER_KEY, Clock.systemUTC());
    }

    private Growth.Inside inside() {
        return new Growth.Inside() {
            @Override
            public <T> T work(Growth.Work<T> work) throws SQLException {
                try (var app = database.app(tenant)) {
                    var result = work.with(app);
                    app.commit();
                    return result;
                }
            }
        };
    }

    long count(String sql, Object... parameters) {
        return one(Number.class, sql, parameters).longValue();
    }

    <T> T one(Class<T> type, String sql, Object... parameters) {
        return Sql.one(database.app(tenant), sql, row -> type.cast(row.getObject(1)), parameters);
    }
}
