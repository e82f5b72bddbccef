package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Something to read of each kind. */
public final class GuidanceFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var article = UUID.randomUUID();
        Sql.run(app, "insert into app.article(id, slug, step) values (?, ?, 'START')", article, "a-" + article);
        row(
                app,
                "app.article_version",
                "article_id, language, number, title, lead, body, valid_on, publish_on, written_by, written_at,"
                        + " reviewed_by, reviewer, reviewed_on, review_on",
                "?, 'FI', 1, 'Alku', 'Johdanto', 'Teksti', '2026-01-01', '2026-01-01', ?, now(),"
                        + " ?, 'Työntekijä', '2026-01-01', '2027-01-01'",
                article,
                house.account(),
                house.account());
        row(app, "app.synonyms", "language, words", "'FI', 'vanhempi, vanhemmat'");
        row(app, "app.signpost", "language, name, purpose", "'FI', 'Palvelu', 'Auttaa'");
        row(
                app,
                "app.series",
                "slug, language, title, aim, minutes, body, changed_at",
                "'s-' || gen_random_uuid(), 'FI', 'Sarja', 'Tavoite', 60, '## Eka', now()");
        row(app, "app.news_item", "language, title, body, changed_at", "'FI', 'Uutinen', 'Teksti', now()");
    }
}
