package fi.rinnalla.persistence.shared;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as EclipseLink should know it: a null has the type of its column, which the database insists on. */
public class Postgres extends PostgreSQLPlatform {
    @Override
    public int getJDBCType(Class<?> type) {
        if (type == UUID.class) {
            return Types.OTHER;
        }
        if (type == OffsetDateTime.class) {
            return Types.TIMESTAMP_WITH_TIMEZONE;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        if (type == LocalTime.class) {
            return Types.TIME;
        }
        if (type == byte[].class) {
            return Types.BINARY;
        }
        return super.getJDBCType(type);
    }
}
