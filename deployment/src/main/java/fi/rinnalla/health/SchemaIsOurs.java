package fi.rinnalla.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** The schema is at least as new as this application, unchanged since it was checked, and its wall has no hole. */
@Dependent
public class SchemaIsOurs implements Check {

    private final NetworkSource network;

    @Inject
    public SchemaIsOurs(NetworkSource network) {
        this.network = network;
    }

    @Override
    public Optional<String> fault() throws SQLException {
        try (var connection = network.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select version, sec.wall_stands() from sec.stock")) {
            if (!rows.next() || rows.getInt(1) < NeededSchema.version()) {
                return Optional.of("the schema is older than the application; migrate it.");
            }
            return rows.getBoolean(2)
                    ? Optional.empty()
                    : Optional.of(
                            "the schema is not the one that was checked, or the check found a hole in the tenant wall;"
                                    + " 'admin database check' tells.");
        }
    }
}
