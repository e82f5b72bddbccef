package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What pays for a group that is there: one grant, all of it. */
public final class FundingFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var split = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.funding_split(id, programme_id, kind, activity_id, since_on, until_on) select ?,"
                        + " g.programme_id, 'GATHERING', g.id, '2026-01-01', '2026-12-31' from app.gathering g where not"
                        + " exists (select from app.funding_split f where f.activity_id = g.id) order by g.id limit 1",
                split);
        row(
                app,
                "app.funding_part",
                "split_id, grant_id, percent",
                "?, (select id from app.programme_grant where programme_id = ? order by id limit 1), 100",
                split,
                house.programme());
    }
}
