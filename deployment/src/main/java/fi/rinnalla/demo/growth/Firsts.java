package fi.rinnalla.demo.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How long people waited for a first yes: days and numbers, which belong to no entity. */
final class Firsts {
    private record First(LocalDate offeredOn, int days) {}

    private final List<First> all = new ArrayList<>();

    void add(LocalDate offeredOn, int days) {
        all.add(new First(offeredOn, days));
    }

    void write(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into app.first_offer (id, offered_on, days) values (?, ?, ?)")) {
            for (var it : all) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, it.offeredOn());
                insert.setInt(3, it.days());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        all.clear();
    }
}
