package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.HASH;
import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An order that was held, and what was thought of it. */
public final class AssignmentFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var orderer = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.orderer(id, name, county, cooperation, importance, since_on)"
                        + " values (?, 'Oppilaitos', 'PIRKANMAA', 'ORDERS', 'OCCASIONAL', '2026-11-27')",
                orderer);
        var assignment = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.assignment(id, programme_id, orderer_id, card_id, key_id, form_key, content, source,"
                        + " language, strand, themes, unit, counterpart, online, town, part_of_day, length, speaks,"
                        + " partners, payer, state, received_on, due_on, touched_on, prepared, held_on, minutes,"
                        + " professionals, parents, students, debriefed)"
                        + " values (?, ?, ?, ?, ?, sha256(?), " + HASH + ", 'PORTAL', 'FI', 'TEACHING', '', '',"
                        + " 'lehtori', true, '', 'ANY', 'HOUR', 'FI', 1, 'ORDERER', 'DONE', '2026-11-27',"
                        + " '2026-12-02', '2026-11-27', false, '2026-11-27', 60, 1, 0, 20, false)",
                assignment,
                house.programme(),
                orderer,
                house.card(),
                UUID.randomUUID(),
                bytes(assignment));
        row(
                app,
                "app.assignment_offer",
                "assignment_id, partner_id, form_key, meets_on, starts, minutes, place, fee_cents, fee_words,"
                        + " counterpart, state, offered_on, due_on",
                "?, (select id from app.experience_partner where account_id = ?), sha256(?), '2026-11-27', '12:00',"
                        + " 60, 'Luokka', 0, '', 'lehtori', 'ACCEPTED', '2026-11-27', '2026-12-02'",
                assignment,
                house.account(),
                bytes(assignment));
        row(
                app,
                "app.assignment_feedback",
                "assignment_id, arrangements, met, again, given_on",
                "?, 'YES', 'YES', 'YES', '2026-11-28'",
                assignment);
    }
}
