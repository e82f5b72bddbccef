package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.util.Map;

/** The one house that several tests harm in turn. Each leaves it well for the next, or lying still. */
final class Harmed {
    /** In this order it is started least often; in any other all is as true. */
    static final int LEFT_RUNNING = 1;

    static final int STRICT = 2;
    static final int LEFT_LYING_STILL = 3;

    private static SmallHouse house;
    private static SmallHouse strict;

    private Harmed() {}

    /** Where a crowd may come from one neighbourhood. */
    static synchronized SmallHouse house() {
        build();
        return open(house, strict);
    }

    /** The same with the limits that a house has. */
    static synchronized SmallHouse strict() {
        build();
        return open(strict, house);
    }

    /** Stopped: for starts that are to fail, or to be elsewhere. */
    static synchronized SmallHouse lyingStill() throws Exception {
        build();
        strict.close();
        house.close();
        return house;
    }

    private static void build() {
        if (house == null) {
            try {
                house = SmallHouse.build("harmed", SmallHouse.GENEROUS);
                strict = house.knowing(Map.of());
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static SmallHouse open(SmallHouse wanted, SmallHouse other) {
        try {
            other.close();
            if (!wanted.isRunning()) {
                wanted.start();
            }
            var door = Visit.to(wanted.port(), SmallHouse.HOST);
            Wait.until("the door is open", () -> door.get("/fi").status() == 200);
            return wanted;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A number for the short run of every day, another for the long one that is asked for by {@code -Drinnalla.full}. */
    static int times(int daily, int full) {
        return System.getProperty("rinnalla.full") == null ? daily : Integer.getInteger("rinnalla.full.times", full);
    }
}
