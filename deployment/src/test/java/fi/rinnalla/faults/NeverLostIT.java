package fi.rinnalla.faults;

import static fi.rinnalla.faults.Blow.BACKEND;
import static fi.rinnalla.faults.Blow.EVERYTHING;
import static fi.rinnalla.faults.Blow.POSTMASTER;
import static fi.rinnalla.faults.Blow.SERVER;

import fi.rinnalla.launcher.SmallHouse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback its author was thanked for")
@Order(Harmed.LEFT_RUNNING)
class NeverLostIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final List<Blow> ROUNDS = List.of(
            BACKEND, POSTMASTER, SERVER, BACKEND, EVERYTHING, POSTMASTER, BACKEND, BACKEND, POSTMASTER, BACKEND);
    /** Each kind of blow, and the one that the house outlives most often a second time. */
    private static final int OF_EVERY_DAY = 5;

    private final Random random = new Random(Long.getLong("rinnalla.seed", 19));

    @Test
    void is_there_exactly_once_and_readable_by_its_card_whatever_was_killed_meanwhile() throws Exception {
        try (var parents = Parents.at(Visit.to(HOUSE.port(), SmallHouse.HOST))) {
            for (int round = 0; round < Harmed.times(OF_EVERY_DAY, 200); round++) {
                parents.areThanked();
                Wait.pause(random.nextInt(400));
                ROUNDS.get(round % ROUNDS.size()).strike(HOUSE, random);
            }
            parents.areThanked();
            parents.findEverythingOnce();
        }
    }
}
