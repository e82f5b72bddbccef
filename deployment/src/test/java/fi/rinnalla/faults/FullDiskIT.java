package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.rinnalla.launcher.SmallHouse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** First a table cannot grow, then the log of changes cannot, then there is no room to start the database again. */
@DisplayName("On a disk that is full")
@Order(Harmed.LEFT_LYING_STILL)
class FullDiskIT {
    /** What many writers do to the log of changes, in one statement. */
    private static final String LOAD =
            "select count(*) from pg_logical_emit_message(false, 'load', repeat('x', 4000000))";

    @Test
    void feedback_comes_back_whole_and_what_was_thanked_for_is_there_once_when_there_is_room_again() throws Exception {
        assumeTrue(SmallDisk.canBeMade(), "nobody here may mount a small disk: none was filled");
        var disk = SmallDisk.under(Harmed.lyingStill());
        try (var house = disk.house();
                var parents = Parents.at(door(house))) {
            var server = house.server();
            parents.areThanked();

            disk.fill();
            comesBackWhole(disk);
            assertThat(house.log()).as("no page of it for one fault").doesNotContain("Local Exception Stack");
            breaksDown(disk);
            hasNoRoomToRise(disk);
            comesBackWhole(disk);

            disk.makeRoom();
            parents.areThanked();
            parents.findEverythingOnce();
            assertThat(house.said()).endsWith("Rinnalla: the database is back.\n");
            assertThat(server.isAlive()).as("the server it began with").isTrue();
        }
    }

    private static Visit door(SmallHouse house) {
        return Visit.to(house.port(), SmallHouse.HOST);
    }

    /** What still finds a place is taken. */
    private static void comesBackWhole(SmallDisk disk) {
        var door = door(disk.house());
        Wait.until("a form comes back", Duration.ofMinutes(3), () -> {
            disk.fill();
            Crowd.together(8, () -> door.post("/fi/palaute", form(door, "none")));
            var form = form(door, "new");
            var answer = door.post("/fi/palaute", form);
            return answer.status() == 503 && answer.form().entrySet().containsAll(form.entrySet());
        });
    }

    /** With many words, so that the pages a table has in store are full soon. */
    private static Map<String, String> form(Visit door, String card) throws Exception {
        return door.get("/fi/palaute").form("mood", "well", "wish", "Sana jää talteen.".repeat(50), "card", card);
    }

    private static void breaksDown(SmallDisk disk) {
        var rows = new Rows(disk.house());
        Wait.until("the database breaks down", () -> {
            disk.fill();
            try {
                return rows.of(LOAD) < 0;
            } catch (SQLException broken) {
                return broken.getSQLState().startsWith("08");
            }
        });
    }

    /** Where it has mended itself it is killed. */
    private static void hasNoRoomToRise(SmallDisk disk) {
        Wait.until("somebody looks after the database that is gone", () -> {
            disk.fill();
            try {
                Processes.signal("KILL", List.of(disk.house().postmaster()));
            } catch (IOException gone) {
                // by itself
            }
            return disk.house().said().contains("the database ended by itself");
        });
    }
}
