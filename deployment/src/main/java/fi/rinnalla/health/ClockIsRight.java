package fi.rinnalla.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Our clock, the database's clock and what was last written down follow each other, and ours did not go back while we
 * looked. Due dates and retention lean on it.
 */
@ApplicationScoped
public class ClockIsRight implements Check {

    private static final Duration APART = Duration.ofSeconds(30);
    private static final Duration BACK = Duration.ofMinutes(5);

    private final Course course = new Course(BACK);

    @Inject
    private NetworkSource network;

    @Override
    public Optional<String> fault() throws SQLException {
        return course.wentBack(Instant.now(), System.nanoTime())
                ? Optional.of("the clock of this machine went back.")
                : faultBesideTheDatabase();
    }

    private Optional<String> faultBesideTheDatabase() throws SQLException {
        try (var connection = network.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp(), taken_at from sec.stock")) {
            return rows.next()
                    ? fault(
                            Instant.now(),
                            rows.getObject(1, OffsetDateTime.class).toInstant(),
                            rows.getObject(2, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    static Optional<String> fault(Instant ours, Instant database, Instant newest) {
        if (Duration.between(ours, database).abs().compareTo(APART) > 0) {
            return Optional.of("our clock and the database's are more than " + APART.toSeconds() + " seconds apart.");
        }
        return ours.plus(BACK).isBefore(newest)
                ? Optional.of("the clock is behind what was written down last.")
                : Optional.empty();
    }
}
