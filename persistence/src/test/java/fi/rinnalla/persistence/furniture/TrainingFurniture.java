package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.HASH;
import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A cohort with somebody in it. */
public final class TrainingFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var cohort = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.cohort(id, programme_id, form_key, name, closes_on, starts_on, ends_on, towns, places,"
                        + " needed_percent, needed_visits, state) values (?, ?, sha256(?), 'Kevät', '2027-01-04',"
                        + " '2027-01-18', '2027-05-14', 'Turku', 12, 80, 3, 'CALL')",
                cohort,
                house.programme(),
                bytes(cohort));
        row(
                app,
                "app.training_application",
                "cohort_id, card_id, key_id, form_key, content, language, town, answered_by, called, state, received_on,"
                        + " due_on, touched_on",
                "?, ?, ?, sha256(?), " + HASH + ", 'FI', '', 'CARD', '\\x01', 'RECEIVED', '2026-11-27', '2026-12-04',"
                        + " '2026-11-27'",
                cohort,
                house.card(),
                UUID.randomUUID(),
                bytes(cohort));
        var session = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.training_session(id, cohort_id, form_key, theme, title, held_on, starts, ends, place,"
                        + " online, prepares, materials) values (?, ?, sha256(?), 'OWN_STORY', '', '2027-01-18', '17:00',"
                        + " '20:00', '', false, '', '')",
                session,
                cohort,
                bytes(session));
        var participant = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.training_participant(id, cohort_id, card_id, key_id, form_key, called, language, joined_on,"
                        + " outcome) values (?, ?, ?, ?, sha256(?), '\\x01', 'FI', '2027-01-07', 'GOING_ON')",
                participant,
                cohort,
                house.card(),
                UUID.randomUUID(),
                bytes(participant));
        row(app, "app.training_mark", "session_id, participant_id, presence", "?, ?, 'PRESENT'", session, participant);
        row(
                app,
                "app.training_note",
                "session_id, participant_id, body, written_on",
                "?, ?, '\\x01', '2027-01-18'",
                session,
                participant);
        row(
                app,
                "app.certificate",
                "cohort_id, participant_id, code, kind, minutes, given_on",
                "?, ?, translate(left(md5(?), 12), '01abcdef', '23bcdfgh'), 'ATTENDED', 180, '2027-05-14'",
                cohort,
                participant,
                participant.toString());
    }
}
