package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What came of a survey, an earlier wave from a file, an instrument with a question taken from it, and how a visit went; and, with
 * every survey, another one that came before it.
 */
public final class SurveyResultFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var place = house.place();
        row(
                app,
                "app.door_tally",
                "place_id, quarter_on, coded, question, one, two, three, four, five",
                "?, '2026-07-01', true, 'HEARD', 0, 1, 2, 3, 4",
                place);
        row(app, "app.exit_code", "code", "sha256(?)", bytes(place));
    }

    static void of(UUID survey, Connection app) throws SQLException {
        Sql.run(
                app,
                "insert into app.survey_result(survey_id, division, reckoned_on, published_on, published) values"
                        + " (?, 'TOGETHER', '2027-01-01', '2027-01-02', 'k1')",
                survey);
        row(app, "app.survey_cell", "survey_id, question, part, choice, bin_lo", "?, 'k1', 'all', '1', 10", survey);
        row(app, "app.survey_cell", "survey_id, question, part, choice, bin_lo", "?, 'k1', 'all', '2', 0", survey);
        row(app, "app.survey_published_words", "survey_id, question, words", "?, 'k2', 'Kuunnelkaa.'", survey);
        before(survey, app);
        row(
                app,
                "app.survey_change",
                "survey_id, question, pairs_lo, start_tenths, end_tenths, lo_tenths, hi_tenths, effect",
                "?, 'k1', 10, 24, 33, 2, 16, 'MODERATE'",
                survey);
        var wave = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.survey_import(id, survey_id, content, name, source, collected_on, imported_on) values"
                        + " (?, ?, sha256(?), 'Kevät', 'Taulukko', '2025-05-31', '2027-01-02')",
                wave,
                survey,
                bytes(wave));
        row(app, "app.survey_import_cell", "import_id, question, choice, bin_lo", "?, 'k1', '1', 5", wave);
        row(app, "app.survey_import_cell", "import_id, question, choice, bin_lo", "?, 'k1', '2', 15", wave);
        var instrument = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.instrument(id, form_key, name, holder, source, permission, licensed_until_on,"
                        + " allowed) values (?, sha256(?), 'Mittari', 'Tekijä', 'Julkaisu', 'Lupa 1', '2027-12-31',"
                        + " 'ON_SCREEN')",
                instrument,
                bytes(instrument));
        row(app, "app.instrument_use", "instrument_id, survey_id, question", "?, ?, 'k1'", instrument, survey);
    }

    private static void before(UUID survey, Connection app) throws SQLException {
        var earlier = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.survey(id, form_key, code, made_on, listed) values"
                        + " (?, sha256(?), translate(left(md5(?), 8), '01abcdef', '23bcdfgh'), '2025-11-01', false)",
                earlier,
                bytes(earlier),
                earlier.toString());
        Sql.run(app, "insert into app.survey_wave(survey_id, earlier_id) values (?, ?)", survey, earlier);
        Sql.run(app, "insert into app.survey_end(survey_id, start_id) values (?, ?)", survey, earlier);
        begun(survey, app);
    }

    /** Somebody has answered the start and may come back. */
    private static void begun(UUID survey, Connection app) throws SQLException {
        row(
                app,
                "app.survey_pair",
                "survey_id, pair_key, start_sheet_id",
                "?, sha256(?), (select s.id from app.survey_sheet s join app.survey_version v on v.id = s.version_id"
                        + " where v.survey_id = ? limit 1)",
                survey,
                bytes(survey),
                survey);
    }
}
