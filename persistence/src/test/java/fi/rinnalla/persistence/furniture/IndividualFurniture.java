package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A meeting somebody comes along to, a coaching, and what is counted of them. The counts of each further house furnished in one
 * tenant are of another month and another year.
 */
public final class IndividualFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var coaching = UUID.randomUUID();
        row(
                app,
                "app.meeting_support",
                "request_id, form_key, meeting_on, part, kind, online, comes, called, state, shared, answered,"
                        + " touched_on",
                "(select id from app.support_request where card_id = ?), sha256(?), '2026-12-01', 'MORNING',"
                        + " 'NETWORK_MEETING', true, 'WORKER', '', 'PLANNED', false, false, '2026-11-27'",
                house.card(),
                bytes(house.card()));
        Sql.run(
                app,
                "insert into app.coaching(id, request_id, form_key, state, planned, goals_shared, begun_on)"
                        + " values (?, (select id from app.support_request where card_id = ?), sha256(?), 'RUNNING', 3,"
                        + " false, '2026-11-27')",
                coaching,
                house.card(),
                bytes(house.card()));
        row(
                app,
                "app.coaching_session",
                "coaching_id, form_key, session_on, state, touched_on",
                "?, sha256(?), '2026-12-02', 'PLANNED', '2026-11-27'",
                coaching,
                bytes(coaching));
        row(
                app,
                "app.support_count",
                "month_on, counted, n",
                "coalesce((select max(month_on) from app.support_count), '2020-01-01') + interval '1 month',"
                        + " 'MEETING_HELD', 1");
        row(
                app,
                "app.rated_count",
                "year, moment, question, one, two, three, four, five",
                "coalesce((select max(year) from app.rated_count), 2020) + 1, 'AFTER_MEETING', 'HEARD', 0, 0, 0, 0, 1");
    }
}
