package fi.rinnalla.persistence.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether both databases answer, and whether the schema is the one that was checked. Asks as roles that see no tenant. */
@ApplicationScoped
public class Pulse {
    private static final int SECONDS = 1;
    private static final int SECONDS_FOR_THE_WALL = 10;
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);

    private volatile Instant stoodAt = Instant.EPOCH;

    @Resource(lookup = "java:app/rinnalla/net")
    private DataSource network;

    @Resource(lookup = "java:app/rinnalla/keys")
    private DataSource keys;

    /** Both answer within a second. */
    public boolean beats() {
        return "1".equals(ask(network, "select 1")) && "1".equals(ask(keys, "select 1"));
    }

    /**
     * The schema is the one whose catalogue was checked at its migration, and the check found no fault. Reading the whole
     * schema is not free, so that a good answer is trusted for half a minute.
     */
    public boolean wallStands() {
        if (stoodAt.plus(TRUSTED_FOR).isAfter(Instant.now())) {
            return true;
        }
        var stands = "t".equals(ask(network, "select sec.wall_stands()", SECONDS_FOR_THE_WALL));
        if (stands) {
            stoodAt = Instant.now();
        }
        return stands;
    }

    /** The newest moment the database knows of: its own clock's, or that of the last check where it lies later. */
    public Optional<Instant> newest() {
        var seconds = ask(network, "select extract(epoch from greatest(now(), max(taken_at)))::bigint from sec.stock");
        return seconds.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    private static String ask(DataSource source, String question) {
        return ask(source, question, SECONDS);
    }

    private static String ask(DataSource source, String question, int seconds) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(seconds);
            try (var answer = statement.executeQuery(question)) {
                return answer.next() ? answer.getString(1) : "";
            }
        } catch (SQLException away) {
            return "";
        }
    }
}
