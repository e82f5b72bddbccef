package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A theme that has come all the way to a change. */
public final class CodevelopmentFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var theme = UUID.randomUUID();
        var idea = UUID.randomUUID();
        var change = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.theme(id, form_key, county, place_id, language, title, description, code, made_on, owner,"
                        + " next_on, step, rests, round, width, width_on, batches, told, opened_on)"
                        + " values (?, sha256(?), 'CENTRAL_UUSIMAA', ?, 'FI', 'Ajat', 'Aikoja on vaikea saada.', 'ACCESS',"
                        + " '2026-05-04', 'FACILITATOR', '2026-06-01', 'IN_USE', false, 1, 'PLACE', '2026-05-04', 1, 5,"
                        + " '2026-05-20')",
                theme,
                bytes(theme),
                house.place());
        row(
                app,
                "app.theme_item",
                "theme_id, feedback_id, county, place_id, put_on, batch, seen",
                "?, ?, 'CENTRAL_UUSIMAA', ?, '2026-05-05', 1, 0",
                theme,
                house.feedback(),
                house.place());
        row(
                app,
                "app.theme_title",
                "theme_id, number, title, reason, replaced_on",
                "?, 1, 'Ajta', 'Kirjoitusvirhe', '2026-05-05'",
                theme);
        row(app, "app.theme_turn", "theme_id, number, round, turn, taken_on", "?, 1, 1, 'HEARD', '2026-05-04'", theme);
        Sql.run(
                app,
                "insert into app.theme_idea(id, theme_id, round, problem, benefits, proposer, proposed_on)"
                        + " values (?, ?, 1, 'Ajat menevät ohi', 'Kaikki', 'BOTH', '2026-05-21')",
                idea,
                theme);
        row(
                app,
                "app.theme_trial",
                "theme_id, idea_id, round, what, tried_at_place, starts_on, ends_on, measure",
                "?, ?, 1, 'Iltavastaanotto', 'Yhdessä paikassa', '2026-05-22', '2026-05-29', 'Käyntien määrä'",
                theme,
                idea);
        row(
                app,
                "app.theme_decision",
                "theme_id, round, turn, kind, reason, decided_on",
                "?, 1, 1, 'TAKE_INTO_USE', 'Käyntejä tuli enemmän', '2026-05-30'",
                theme);
        Sql.run(
                app,
                "insert into app.theme_change(id, theme_id, round, in_use_on) values (?, ?, 1, '2026-05-31')",
                change,
                theme);
        row(app, "app.theme_change_text", "change_id, language, words", "?, 'FI', 'Olemme auki iltaisin'", change);
    }
}
