package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A survey that is open, with one answer to its two questions. */
public final class SurveyFurniture implements Furniture {
    private static final String ASKS = String.join(
            "\n",
            "survey\t2",
            "says\tFI\tMiten menee?\t",
            "asks\tk1\tSINGLE\tfalse\t\t",
            "says\tFI\tTulitko kuulluksi?\t\t\t",
            "choice\t1\t\t",
            "says\tFI\tKyllä",
            "choice\t2\t\t",
            "says\tFI\tEn",
            "asks\tk2\tTEXT\tfalse\tk1\t2",
            "says\tFI\tMiksi et?\t\t\t");

    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var survey = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.survey(id, form_key, code, key_id, made_on, opens_on, closes_on, results_on, listed)"
                        + " values (?, sha256(?), translate(left(md5(?), 8), '01abcdef', '23bcdfgh'), ?, '2026-11-01',"
                        + " '2026-11-02', '2026-12-31', '2027-01-31', true)",
                survey,
                bytes(survey),
                survey.toString(),
                UUID.randomUUID());
        var version = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.survey_version(id, survey_id, number, edition, questionnaire, frozen_on) values"
                        + " (?, ?, 1, 1, ?, '2026-11-03')",
                version,
                survey,
                ASKS);
        row(
                app,
                "app.survey_sheet",
                "version_id, given_on, language, source, choices",
                "?, '2026-11-03', 'FI', 'LINK', 'k1=2'",
                version);
        row(
                app,
                "app.survey_words",
                "version_id, question, language, words, promise",
                "?, 'k2', 'FI', '\\x01', 2",
                version);
        SurveyResultFurniture.of(survey, app);
    }
}
