package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.HASH;
import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A request that somebody asked. */
public final class SupportFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var request = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.support_request(id, card_id, key_id, form_key, content, source, language, wishes, way,"
                        + " interpreter, times, answered_by, says_who, state, received_on, due_on, touched_on)"
                        + " values (?, ?, ?, sha256(?), " + HASH + ", 'PORTAL', 'FI', 'NOT_SURE', 'ANY', false, '',"
                        + " 'CARD', false, 'RECEIVED', '2026-11-27', '2026-12-01', '2026-11-27')",
                request,
                house.card(),
                UUID.randomUUID(),
                bytes(request));
        row(
                app,
                "app.support_message",
                "request_id, turn, written_by, form_key, body, written_on",
                "?, 0, 'STAFF', sha256(?), " + HASH + ", '2026-11-27'",
                request,
                bytes(request));
    }
}
