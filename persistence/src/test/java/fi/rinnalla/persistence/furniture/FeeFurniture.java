package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An entry of the partner's log, a wish to talk, a rate, a claim that is agreed, and another on a list. */
public final class FeeFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var partner = "(select id from app.experience_partner where account_id = ?)";
        row(
                app,
                "app.logged_work",
                "partner_id, kind, done_on, minutes, metres, form_key",
                partner + ", 'MEETING', '2026-11-27', 60, 12500, sha256(?)",
                house.account(),
                bytes(house.account()));
        row(
                app,
                "app.stand_in",
                "away_id, stand_in_id, first_on, last_on, form_key",
                "?, ?, '2026-11-27', '2026-11-30', sha256(?)",
                house.account(),
                house.account(),
                bytes(house.account()));
        row(
                app,
                "app.debrief",
                "partner_id, asked_on, due_on",
                partner + ", '2026-11-27', '2026-11-30'",
                house.account());
        row(
                app,
                "app.fee_rate",
                "kind, per, each_cents, valid_from, set_by, form_key",
                "'MEETING', 'HOUR', 2500, '2026-01-01', ?, sha256(?)",
                house.account(),
                bytes(house.account()));
        claim(house, app, partner, "APPROVED", UUID.randomUUID());
        var listed = UUID.randomUUID();
        claim(house, app, partner, "LISTED", listed);
        var list = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.pay_list(id, number, form_key, closed_on, closed_by, checksum, cents)"
                        + " values (?, (select coalesce(max(number), 0) + 1 from app.pay_list), sha256(?), '2026-11-28', ?,"
                        + " repeat('0a', 32), 2500)",
                list,
                bytes(list),
                house.account());
        row(app, "app.pay_list_entry", "pay_list_id, claim_id, paid_to", "?, ?, 'Kaisla'", list, listed);
    }

    private static void claim(Furnished house, Connection app, String partner, String state, UUID claim)
            throws SQLException {
        Sql.run(
                app,
                "insert into app.fee_claim(id, partner_id, form_key, state, sent_on, decided_on, decided_by)"
                        + " values (?, " + partner + ", sha256(?), ?, '2026-11-27', '2026-11-28', ?)",
                claim,
                house.account(),
                bytes(claim),
                state,
                house.account());
        row(
                app,
                "app.fee_line",
                "claim_id, about, kind, done_on, amount, per, each_cents, cents",
                "?, 'WORK', 'MEETING', '2026-11-27', 60, 'HOUR', 2500, 2500",
                claim);
    }
}
