package fi.rinnalla.health;

import java.sql.SQLException;
import java.util.Optional;

/** One thing that must be true before a page is served. */
interface Check {

    /** What is wrong, in one sentence for the operator, without anybody's data. A database that is away is no answer. */
    Optional<String> fault() throws SQLException;
}
