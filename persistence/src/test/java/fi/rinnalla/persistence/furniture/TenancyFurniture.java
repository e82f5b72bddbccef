package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import java.sql.Connection;
import java.sql.SQLException;

/** What an organisation calls things, its looks, and what they were before. */
public final class TenancyFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        words(house, app);
        settings(house, app);
        logo(house, app);
        pastVersion(house, app);
    }

    private static void words(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.term",
                "term, language, form, words",
                "'partner', 'FI', ?, 'kumppani'",
                house.programme().toString());
        row(
                app,
                "app.tenant_text",
                "topic, language, body",
                "?, 'FI', 'Teksti'",
                house.programme().toString());
    }

    private static void settings(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.setting_version",
                "setting, held, changed_by, changed_at, form_key",
                "'BRAND', 'name=Kohtaamo', ?, now(), sha256(?)",
                house.account(),
                bytes(house.account()));
    }

    private static void logo(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.logo",
                "name, width, height, content, plate_by_day, plate_by_night, added_at",
                "md5(?), 96, 96, decode(repeat('0a', 100), 'hex'), false, true, now()",
                house.account().toString());
    }

    private static void pastVersion(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.past_version",
                "kind, about, held, changed_by, changed_at, form_key",
                "'NEWS', ?, 'title=Avoinna', ?, now(), sha256(?)",
                house.account().toString(),
                house.account(),
                bytes(house.account()));
    }
}
