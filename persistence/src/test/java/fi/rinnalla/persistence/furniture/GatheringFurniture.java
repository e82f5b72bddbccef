package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.HASH;
import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A group with a meeting, a seat, and somebody to be called. */
public final class GatheringFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var group = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.gathering(id, programme_id, place_id, form_key, kind, way, seats, state)"
                        + " values (?, ?, ?, sha256(?), 'GROUP', 'PLACE', 8, 'PUBLISHED')",
                group,
                house.programme(),
                house.place(),
                bytes(group));
        row(
                app,
                "app.gathering_text",
                "gathering_id, language, name, about, audience, agreement, leaders",
                "?, 'FI', 'Ryhmä', '', '', '', ''",
                group);
        var session = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.gathering_session(id, gathering_id, day, starts, ends)"
                        + " values (?, ?, '2026-12-03', '17:30', '19:00')",
                session,
                group);
        row(app, "app.session_reason", "session_id, language, reason", "?, 'FI', 'Sairaus'", session);
        row(app, "app.session_check", "session_id, item", "?, 'Kierros aluksi'", session);
        row(
                app,
                "app.material",
                "gathering_id, form_key, language, title, body, for_everybody",
                "?, sha256(?), 'FI', 'Muistilista', 'Teksti', true",
                group,
                bytes(UUID.randomUUID()));
        row(
                app,
                "app.exit_tally",
                "gathering_id, moment, question, one, two, three, four, five",
                "?, 'END', 'HEARD', 0, 0, 0, 1, 4",
                group);
        var seat = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.seat(id, gathering_id, card_id, key_id, form_key, called, likeness, state, chair,"
                        + " of_seats, turn, needs) values (?, ?, ?, ?, sha256(?), '\\x01', " + HASH
                        + ", 'HELD', 1, 8, 1, '')",
                seat,
                group,
                house.card(),
                UUID.randomUUID(),
                bytes(UUID.randomUUID()));
        var contact = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.contact(id, gathering_id, seat_id, key_id, whereto, language, door, reminds)"
                        + " values (?, ?, ?, ?, '\\x01', 'FI', 'ovi.example', true)",
                contact,
                group,
                seat,
                UUID.randomUUID());
        row(
                app,
                "app.promised_call",
                "contact_id, topic, about, mark, due_at, state, tries",
                "?, 'CHANGE', ?, '', now(), 'OPEN', 0",
                contact,
                session);
    }
}
