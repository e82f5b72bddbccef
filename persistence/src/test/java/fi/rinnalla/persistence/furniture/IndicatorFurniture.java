package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An indicator of the organisation's own, in its first version, with one figure. */
public final class IndicatorFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var indicator = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.own_indicator(id, form_key, code, name) values (?, sha256(?), ?, 'Lasten"
                        + " osallistumiset')",
                indicator,
                bytes(indicator),
                "own-" + indicator);
        row(
                app,
                "app.own_indicator_version",
                "indicator_id, number, since_on, definition, not_counted, quantity, basis, denominators",
                "?, 1, '2026-07-01', 'Lapset retkillä', '', 'COUNT', 'COLLECTED', 'FTE'",
                indicator);
        row(
                app,
                "app.own_figure",
                "indicator_id, form_key, version_number, programme_id, quarter_on, number, ten_thousandths, basis,"
                        + " source, entered_on",
                "?, sha256(?), 1, ?, '2026-07-01', 1, 120000, 'COLLECTED', 'Listat', '2026-10-05'",
                indicator,
                bytes(house.programme()),
                house.programme());
    }
}
