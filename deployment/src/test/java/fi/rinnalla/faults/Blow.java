package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a house may be hit by, with nobody asked and nothing written down: {@code kill -9}. */
enum Blow {
    /** One process of PostgreSQL that serves the application. The others end themselves then, and it recovers. */
    BACKEND {
        @Override
        void strike(SmallHouse house, Random random) throws Exception {
            var serving = Processes.family(house.postmaster()).stream()
                    .filter(it -> Processes.title(it).contains(": rinnalla_app "))
                    .toList();
            Processes.signal("KILL", List.of(serving.get(random.nextInt(serving.size()))));
        }
    },
    POSTMASTER {
        @Override
        void strike(SmallHouse house, Random random) throws Exception {
            Processes.signal("KILL", List.of(house.postmaster()));
        }
    },
    SERVER {
        @Override
        void strike(SmallHouse house, Random random) throws Exception {
            Processes.signal("KILL", List.of(house.server()));
            house.launcher().onExit().join();
            house.start();
        }
    },
    /** As when the machine loses its power, as far as that can be had without. */
    EVERYTHING {
        @Override
        void strike(SmallHouse house, Random random) throws Exception {
            var all = new ArrayList<>(Processes.family(house.launcher()));
            all.addAll(Processes.family(house.postmaster()));
            Processes.signal("KILL", all);
            for (var each : all) {
                each.onExit().join();
            }
            house.start();
        }
    };

    abstract void strike(SmallHouse house, Random random) throws Exception;
}
