package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A training of professionals that was held, counted and rated. */
public final class ProfessionalTrainingFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var training = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.professional_training(id, programme_id, form_key, code, held_on, starts, minutes, online,"
                        + " place, capacity, trainers, materials, listed, state) values (?, ?, sha256(?),"
                        + " translate(left(md5(?), 8), '01abcdef', '23bcdfgh'), '2026-12-10', '09:00', 180, true, '', 20,"
                        + " 'Työntekijä 1', '', true, 'HELD')",
                training,
                house.programme(),
                bytes(training),
                training.toString());
        row(
                app,
                "app.professional_training_text",
                "training_id, language, title, about",
                "?, 'FI', 'Miten kysyn', ''",
                training);
        counted(app, training, "SOCIAL_WORKER", 7);
        counted(app, training, "STUDENT", 4);
        row(
                app,
                "app.training_rating",
                "training_id, form_key, source, number, rated_before",
                "?, sha256(?), 'THEMSELVES', 4711, '2,3,-,4,1'",
                training,
                bytes(training));
        row(
                app,
                "app.training_change",
                "training_id, item, source, before_step, after_step, n",
                "?, 'PEERS', 'THEMSELVES', 1, 5, 1",
                training);
    }

    private static void counted(Connection app, UUID training, String profession, int n) throws SQLException {
        row(
                app,
                "app.professional_training_count",
                "training_id, counted_by, profession, n",
                "?, 'STAFF', '" + profession + "', " + n,
                training);
    }
}
