package fi.rinnalla.persistence.furniture;

import fi.rinnalla.persistence.shared.Furnished;
import java.sql.Connection;
import java.sql.SQLException;

/** At least one row in each table of a room. The next room adds a file, and a line in {@link Furnished}. */
public interface Furniture {
    void into(Furnished house, Connection app) throws SQLException;
}
