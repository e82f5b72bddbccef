package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A model in draft, with all that belongs to it, that a county has taken into use and somebody has checked. */
public final class ModelFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var model = UUID.randomUUID();
        var version = UUID.randomUUID();
        var file = UUID.randomUUID();
        var adoption = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.model(id, form_key, origin_organisation, origin_name, origin_version, origin_looked,"
                        + " origin_named) values (?, sha256(?), '', '', 0, 0, false)",
                model,
                bytes(model));
        Sql.run(
                app,
                "insert into app.model_version(id, model_id, number, what_changed) values (?, ?, 1, '')",
                version,
                model);
        row(
                app,
                "app.model_text",
                "version_id, language, name, purpose, for_whom, steps, checklist",
                "?, 'FI', 'Malli', 'Tarkoitus', '', 'Eka', 'Onko'",
                version);
        row(
                app,
                "app.model_evidence",
                "version_id, form_key, position, kind, language, sentence, source, of_year",
                "?, sha256(?), 0, 'STUDY', 'FI', 'Auttaa', '', 2024",
                version,
                bytes(version));
        Sql.run(
                app,
                "insert into app.model_file(id, model_id, kind, size, checksum, content) values (?, ?, 'PDF', 5, ?,"
                        + " convert_to('%PDF-', 'UTF8'))",
                file,
                model,
                "0a".repeat(32));
        row(
                app,
                "app.model_material",
                "version_id, form_key, position, language, title, file_id, file_kind, file_size, file_checksum",
                "?, sha256(?), 0, 'FI', 'Ohje', ?, 'PDF', 5, '" + "0a".repeat(32) + "'",
                version,
                bytes(file),
                file);
        Sql.run(
                app,
                "insert into app.model_adoption(id, model_id, county, next_on) values (?, ?, 'SOUTHWEST_FINLAND',"
                        + " '2026-12-01')",
                adoption,
                model);
        row(
                app,
                "app.model_adoption_step",
                "adoption_id, form_key, number, stage, reached_on, owner, next_on, reason",
                "?, sha256(?), 1, 'AGREED', '2026-11-01', 'Kehittäjä', '2026-12-01', ''",
                adoption,
                bytes(adoption));
        row(
                app,
                "app.model_check",
                "model_id, form_key, version_number, checked_on, answers",
                "?, sha256(?), 1, '2026-11-02', 'Y'",
                model,
                bytes(model));
    }
}
