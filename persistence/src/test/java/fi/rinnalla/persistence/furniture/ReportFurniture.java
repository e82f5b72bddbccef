package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A draft of a report with a reason in it, and a design of the organisation's own. */
public final class ReportFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var report = UUID.randomUUID();
        var design = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.report_design(id, form_key, ready_code, name, edition)"
                        + " values (?, sha256(?), 'funder-result', 'Oma pohja', 0)",
                design,
                bytes(design));
        row(
                app,
                "app.report_design_section",
                "design_id, section, kept, longest, indicators",
                "?, 'target', true, 2000, 'visits calls'",
                design);
        Sql.run(
                app,
                "insert into app.report(id, form_key, programme_id, design_code, title, language, first_on, last_on,"
                        + " begun_on, touched_on, edition) values (?, sha256(?), ?, 'funder-result', 'Raportti', 'FI',"
                        + " '2026-01-01', '2026-12-31', '2026-11-30', '2026-11-30', 0)",
                report,
                bytes(report),
                house.programme());
        row(
                app,
                "app.report_section",
                "report_id, position, section, heading, help, longest, needed, indicators, parts, words, edition",
                "?, 0, 'target', 'Kohderyhmä', '', 2000, true, 'visits', 'GOALS USES', 'Tulivat.', 0",
                report);
        row(
                app,
                "app.report_figure",
                "report_id, section, position, indicator, indicator_version, quantity, basis, name, definition, state,"
                        + " hundredths",
                "?, 'target', 0, 'visits', 1, 'COUNT', 'COLLECTED', 'Käynnit', '', 'KNOWN', 12000",
                report);
        row(
                app,
                "app.report_fact",
                "report_id, section, position, kind, source, name, more, counted_by, cooperation, first_on, last_on",
                "?, 'target', 0, 'PARTNER', ?, 'Hyvinvointialue', 'Tilat', '', 'GIVES_ROOMS', '2026-01-01', '2026-12-31'",
                report,
                house.programme().toString());
        row(app, "app.report_reason", "report_id, mark, reason", "?, '" + "0a".repeat(32) + "', 'Syy'", report);
    }
}
