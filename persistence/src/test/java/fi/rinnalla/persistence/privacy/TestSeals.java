package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.persistence.shared.Database;
import java.time.Clock;

/** The real seals on the tests' database, for whatever tenant the running thread has entered. */
public final class TestSeals {
    private TestSeals() {}

    public static Seals of(Database database) {
        return new TinkSeals(
                new DataKeys(database.keySource()), database.current(), name -> Database.MASTER_KEY, Clock.systemUTC());
    }
}
