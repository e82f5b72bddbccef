package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What a programme answers for: a line of each kind. */
public final class ProgrammeFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        line(
                house,
                app,
                "programme_goal",
                "words, first_on, due_on, reason",
                "'Kuulluksi', '2026-01-01', '2026-12-31', ''");
        line(
                house,
                app,
                "programme_grant",
                "funder, grant_object, purpose, amount_cents, first_on, last_on",
                "'STEA', 'Ak', '', 100, '2026-01-01', '2026-12-31'");
        line(house, app, "programme_year", "year, euro_cents, fte_hundredths", "2026, 100, 250");
        line(house, app, "programme_partner", "organisation, cooperation, importance", "'Alue', 'DEVELOPS', 'Tärkeä'");
        line(house, app, "programme_collecting", "what, month, by_role", "'Kysely', 10, 'WORKER'");
        line(house, app, "programme_use", "used_on, about, done", "'2026-11-27', 'Käynnit', 'Siirsimme aukioloa'");
    }

    private static void line(Furnished house, Connection app, String table, String columns, String values)
            throws SQLException {
        row(
                app,
                "app." + table,
                "programme_id, form_key, " + columns,
                "?, sha256(?), " + values,
                house.programme(),
                bytes(UUID.randomUUID()));
    }
}
