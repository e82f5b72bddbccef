package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What the house does by itself. */
public final class HouseFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        Sql.run(app, "select sec.audit(?, 'READ_FEEDBACK', ?)", house.account().toString(), house.feedback());
        row(app, "app.outbox", "kind, about, created_at, due_at", "'ANSWER_OWED', ?, now(), now()", house.feedback());
        row(
                app,
                "app.api_token",
                "name, scopes, token_hash, form_key, made_by, made_on, ends_on",
                "'Kalenteri', 'places:read', sha256(?), sha256(?), ?, '2026-01-01', '2026-12-31'",
                Rows.bytes(house.account()),
                Rows.bytes(house.account()),
                house.account());
        row(
                app,
                "app.open_consent",
                "programme_id, indicator, since_on",
                "?, 'changes-made', '2026-01-01'",
                house.programme());
        export(house, app);
        row(app, "app.job_run", "job, ran_at, changed", "'retention', now(), 0");
    }

    private static void export(Furnished house, Connection app) throws SQLException {
        var export = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.tenant_export(id, form_key, state, asked_by, asked_at, alone, row_count, size, parts,"
                        + " taken) values (?, sha256(?), 'WITHDRAWN', ?, now(), false, 0, 0, 0, 0)",
                export,
                Rows.bytes(export),
                house.account());
        row(app, "app.tenant_export_part", "export_id, turn, content", "?, 0, '\\x01'", export);
    }
}
