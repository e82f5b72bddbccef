package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Places, a line, hours, visits, and what hangs on the wall. */
public final class PresenceFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        places(house, app);
        doorVersion(house, app);
        walls(house, app);
    }

    private static void places(Furnished house, Connection app) throws SQLException {
        Sql.run(
                app,
                "insert into app.programme(id, slug, name, county, starts_on)"
                        + " values (?, ?, 'Kohtaamo', 'Uusimaa', '2024-01-01')",
                house.programme(),
                "p-" + house.programme());
        Sql.run(
                app,
                "insert into app.place(id, programme_id, code, name, street, town)"
                        + " values (?, ?, ?, 'Paikka', 'Katu 1', 'Kylä')",
                house.place(),
                house.programme(),
                "c-" + house.place());
        row(app, "app.place_text", "place_id, language", "?, 'FI'", house.place());
        var line = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.phone_line(id, programme_id, name, number) values (?, ?, 'Linja', '000 000 0000')",
                line,
                house.programme());
        row(
                app,
                "app.phone_call",
                "line_id, day, form_key, missed",
                "?, '2026-05-05', sha256(?), true",
                line,
                bytes(line));
        var change = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.hours_change(id, place_id, kind, form_key, made_at) values (?, ?, 'WEEK', sha256(?),"
                        + " now())",
                change,
                house.place(),
                bytes(change));
        row(
                app,
                "app.opening",
                "place_id, weekday, opens, closes, valid_from, added_by, removed_by",
                "?, 2, '09:00', '15:00', '2026-01-01', ?, ?",
                house.place(),
                change,
                change);
        var exception = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.opening_exception(id, place_id, day, closed, added_by, removed_by)"
                        + " values (?, ?, '2026-12-24', true, ?, ?)",
                exception,
                house.place(),
                change,
                change);
        row(app, "app.opening_reason", "exception_id, language, reason", "?, 'SV', 'Möte'", exception);
        var turn = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.roster_turn(id, place_id, day, role, stands_in_id, form_key)"
                        + " values (?, ?, '2026-12-22', 'WORKER', ?, sha256(?))",
                turn,
                house.place(),
                turn,
                bytes(turn));
        row(
                app,
                "app.visit",
                "place_id, day, kind, form_key",
                "?, '2026-05-05', 'PARENT', sha256(?)",
                house.place(),
                bytes(house.place()));
        row(
                app,
                "app.visit_correction",
                "place_id, day, kind, counted_before, counted_after, account_id, made_at, form_key",
                "?, '2026-05-05', 'PARENT', 1, 2, ?, now(), sha256(?)",
                house.place(),
                house.account(),
                bytes(house.place()));
        row(
                app,
                "app.day_closing",
                "place_id, day, visits, cost_cents, funding, workers_there, partners_there, volunteers_there,"
                        + " closed_by, closed_at",
                "?, '2026-05-05', 2, 0, 'STEA', 1, 1, 0, ?, now()",
                house.place(),
                house.account());
        row(
                app,
                "app.participation",
                "programme_id, indicator, since",
                "?, 'changes-made', '2024-01-01'",
                house.programme());
        row(
                app,
                "app.divisor_consent",
                "programme_id, divisor, since_on",
                "?, 'open-hours', '2024-01-01'",
                house.programme());
    }

    private static void doorVersion(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.door_version",
                "place_id, held, changed_by, changed_at, form_key",
                "?, 'name=Kohtaamo', ?, now(), sha256(?)",
                house.place(),
                house.account(),
                bytes(house.place()));
    }

    private static void walls(Furnished house, Connection app) throws SQLException {
        var poster = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.poster(id, place_id, kind, code, form_key, made_at) values (?, ?, 'WALL',"
                        + " translate(left(md5(?), 7), '01abcdef', '23bcdfgh'), sha256(?), now())",
                poster,
                house.place(),
                poster.toString(),
                bytes(poster));
        row(app, "app.poster_opening", "poster_id, day, times", "?, '2026-03-03', 2", poster);
        var picture = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.place_picture(id, place_id, form_key, added_at) values (?, ?, sha256(?), now())",
                picture,
                house.place(),
                bytes(picture));
        row(app, "app.place_picture_text", "picture_id, language, words", "?, 'FI', 'Ovi'", picture);
        row(
                app,
                "app.picture_copy",
                "picture_id, name, width, height, content",
                "?, md5(?), 480, 360, decode(repeat('0a', 100), 'hex')",
                picture,
                picture.toString());
    }
}
