package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.util.Map;

/** The two houses that several tests harm in turn. Each leaves its house well for the next, or down. */
final class Harmed {
    private static SmallHouse house;
    private static SmallHouse strict;

    private Harmed() {}

    /** Where a crowd may come from one neighbourhood. */
    static synchronized SmallHouse house() {
        house = open(house, "harmed", SmallHouse.GENEROUS);
        return house;
    }

    /** Another one, with the limits that a house has. */
    static synchronized SmallHouse strict() {
        strict = open(strict, "strict", Map.of());
        return strict;
    }

    /** The other one, stopped: for starts that are to fail. */
    static synchronized SmallHouse strictLyingStill() throws Exception {
        var built = strict == null ? strict() : strict;
        built.stop();
        return built;
    }

    private static SmallHouse open(SmallHouse built, String name, Map<String, String> settings) {
        try {
            var house = built == null ? SmallHouse.build(name, settings) : built;
            if (!house.launcher().isAlive()) {
                house.start();
            }
            var door = Visit.to(house.port(), SmallHouse.HOST);
            Wait.until("the door is open", () -> door.get("/fi").status() == 200);
            return house;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A number for the short run of every day, another for the long one that is asked for by {@code -Drinnalla.full}. */
    static int times(int daily, int full) {
        return System.getProperty("rinnalla.full") == null ? daily : Integer.getInteger("rinnalla.full.times", full);
    }
}
