package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An import that is done, with what it brought, and a heading that is remembered. */
public final class ImportFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var run = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.import_run(id, kind, state, content, mapping, row_count, rows_done, rows_new, rows_before,"
                        + " rows_there, rows_flawed, things, rows_kept, first_on, last_on, account_id, role, uploaded_at,"
                        + " finished_at) values (?, 'VISITS', 'DONE', sha256(?), 'DAY=0', 1, 1, 1, 0, 0, 0, 1, 0,"
                        + " '2020-05-05', '2020-05-05', ?, 'WORKER', now(), now())",
                run,
                bytes(run),
                house.account());
        row(
                app,
                "app.import_row",
                "run_id, line, row_key, nth, thing_id",
                "?, 2, sha256(?), 0, ?",
                run,
                bytes(run),
                house.place());
        row(
                app,
                "app.import_template",
                "kind, field, heading",
                "'VISITS', upper(translate(left(cast(? as text), 8), '0123456789', 'ghijklmnop')), 'Pvm'",
                run);
    }
}
