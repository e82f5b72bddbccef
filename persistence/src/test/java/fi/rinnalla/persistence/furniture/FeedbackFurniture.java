package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.HASH;
import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A feedback with its answer and what was published of it. */
public final class FeedbackFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var promise = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.promise(id, kind, version, readers, kept_months, made_on)"
                        + " values (?, ?, 1, 'WORKER', 12, '2026-01-01')",
                promise,
                "kind-" + promise);
        Sql.run(
                app,
                "insert into app.feedback(id, programme_id, place_id, form_key, content_hash, card_id, key_id, kind,"
                        + " source, language, received_on, helped, use_of_words, promise_id, state, first_due_on, due_on)"
                        + " values (?, ?, ?, sha256(?), " + HASH
                        + ", ?, ?, 'GENERAL', 'PORTAL', 'FI', '2026-05-04', '\\x01', 'THEME_ONLY', ?, 'RECEIVED',"
                        + " '2026-05-18', '2026-05-18')",
                house.feedback(),
                house.programme(),
                house.place(),
                bytes(house.feedback()),
                house.card(),
                UUID.randomUUID(),
                promise);
        row(app, "app.used_form", "form_key, deleted_on", "sha256(?), '2026-05-05'", bytes(UUID.randomUUID()));
        row(app, "app.feedback_theme", "feedback_id, theme", "?, 'ACCESS'", house.feedback());
        row(
                app,
                "app.answer",
                "feedback_id, kind, body, account_id, role, given_on",
                "?, 'ANSWER', '\\x01', ?, 'WORKER', '2026-05-05'",
                house.feedback(),
                house.account());
        row(app, "app.answer_template", "kind, language, title, body", "'ANSWER', 'FI', 'Kiitos', 'Kiitos.'");
        row(
                app,
                "app.publication",
                "feedback_id, language, said, done, change_state, state, paraphrase, written_by, written_at",
                "?, 'FI', 'Sanoit', 'Teimme', 'CHANGED', 'DRAFT', false, ?, now()",
                house.feedback(),
                house.account());
    }
}
