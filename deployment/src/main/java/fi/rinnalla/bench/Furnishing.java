package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.sql.SQLException;

/** The demo has published a dozen changes at each door. Here there are more, so that a list has a full page to show. */
final class Furnishing {

    private static final String MORE = """
            insert into app.publication (tenant_id, id, language, said, done, change_state, state, paraphrase,
                                         written_by, written_at, approved_by, approved_at, alone, published_on)
            select tenant_id, gen_random_uuid(), language, said, done, change_state, state, paraphrase,
                   written_by, written_at, approved_by, approved_at, alone, published_on - week * 7
              from app.publication, generate_series(1, 4) as week
             where state = 'PUBLISHED'""";

    private Furnishing() {}

    static void more(Workbench workbench) throws SQLException {
        try (var connection = workbench.lookInto("rinnalla");
                var statement = connection.createStatement()) {
            // Nobody's context is open here, and the triggers of the house ask for one.
            statement.execute("set session_replication_role = replica");
            statement.executeUpdate(MORE);
            statement.execute("analyze");
        }
    }
}
