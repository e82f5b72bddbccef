package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;

/** The one house that several tests harm in turn. Each leaves it well for the next, or down. */
final class Harmed {
    private static SmallHouse house;

    private Harmed() {}

    static synchronized SmallHouse house() {
        try {
            if (house == null) {
                house = SmallHouse.build("harmed", SmallHouse.GENEROUS);
                var door = Visit.to(house.port(), SmallHouse.HOST);
                Wait.until("the door is open", () -> door.get("/fi").status() == 200);
            } else if (!house.launcher().isAlive()) {
                house.start();
            }
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
