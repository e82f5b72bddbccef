package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Accounts, cards, who is signed in, and who was invited. */
public final class AccessFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        people(house, app);
        invitation(house, app);
    }

    private static void people(Furnished house, Connection app) throws SQLException {
        Sql.run(
                app,
                "insert into app.staff_account(id, email, shown_name, password_hash, roles, language, state,"
                        + " created_on) values (?, ?, 'Työntekijä 1', 'hash', 'WORKER', 'FI', 'ACTIVE', '2026-01-01')",
                house.account(),
                house.account() + "@example.org");
        Sql.run(
                app,
                "insert into app.word_card(id, lookup, made_on) values (?, sha256(?), '2026-01-01')",
                house.card(),
                bytes(house.card()));
        row(
                app,
                "app.staff_session",
                "account_id, token_hash, created_at, seen_at",
                "?, sha256(?), now(), now()",
                house.account(),
                bytes(house.account()));
        row(
                app,
                "app.card_session",
                "card_id, token_hash, created_at, seen_at",
                "?, sha256(?), now(), now()",
                house.card(),
                bytes(house.card()));
        row(
                app,
                "app.fresh_card",
                "card_id, form_key, made_at",
                "?, sha256(?), now()",
                house.card(),
                bytes(house.card()));
    }

    private static void invitation(Furnished house, Connection app) throws SQLException {
        row(
                app,
                "app.invitation",
                "email, shown_name, roles, language, token_hash, form_key, invited_by, made_at",
                "'uusi@example.org', 'Uusi', 'WORKER', 'FI', sha256(?), sha256(?), ?, now()",
                bytes(house.account()),
                bytes(house.account()),
                house.account());
    }
}
