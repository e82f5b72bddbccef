package fi.rinnalla.faults;

import static fi.rinnalla.faults.Blow.BACKEND;
import static fi.rinnalla.faults.Blow.EVERYTHING;
import static fi.rinnalla.faults.Blow.POSTMASTER;
import static fi.rinnalla.faults.Blow.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.SmallHouse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback its author was thanked for")
class NeverLostIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final List<Blow> ROUNDS = List.of(
            BACKEND, POSTMASTER, BACKEND, SERVER, BACKEND, POSTMASTER, BACKEND, POSTMASTER, BACKEND, EVERYTHING);
    private static final int PARENTS = 4;
    /** So many more thanks show that the house stands again, and give the next blow something to hit. */
    private static final int A_ROUND = 12;

    private final Ledger ledger = new Ledger();
    private final Random random = new Random(Long.getLong("rinnalla.seed", 19));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Parent> parents = new ArrayList<>();
    private final List<Future<?>> writing = new ArrayList<>();

    @AfterEach
    void sendHome() {
        parents.forEach(Parent::end);
        threads.shutdownNow();
    }

    @Test
    void is_there_exactly_once_and_readable_by_its_card_whatever_was_killed_meanwhile() throws Exception {
        var door = Visit.to(HOUSE.port(), SmallHouse.HOST);
        come(door);
        for (int round = 0; round < Harmed.times(ROUNDS.size(), 200); round++) {
            somethingIsWritten();
            Wait.pause(random.nextInt(400));
            ROUNDS.get(round % ROUNDS.size()).strike(HOUSE, random);
        }
        somethingIsWritten();
        allIsThere(door);
    }

    private void come(Visit door) {
        IntStream.range(0, PARENTS).forEach(i -> {
            var parent = new Parent(door, ledger, i);
            parents.add(parent);
            writing.add(threads.submit(parent));
        });
    }

    private void somethingIsWritten() {
        var before = ledger.size();
        Wait.until("the house takes feedback again", Duration.ofMinutes(2), () -> {
            nobodyGaveUp();
            return ledger.size() >= before + A_ROUND;
        });
    }

    private void nobodyGaveUp() throws InterruptedException {
        for (var each : writing) {
            try {
                if (each.isDone()) {
                    each.get();
                }
            } catch (ExecutionException gaveUp) {
                throw new AssertionError("a parent met what no parent should", gaveUp.getCause());
            }
        }
    }

    private void allIsThere(Visit door) throws Exception {
        parents.forEach(Parent::end);
        for (var each : writing) {
            each.get(2, TimeUnit.MINUTES);
        }
        for (var card : ledger.byCard().entrySet()) {
            assertThat(readWith(door, card.getKey()))
                    .as("what was started with one card")
                    .containsExactlyInAnyOrderElementsOf(card.getValue());
        }
        System.out.println(ledger.size() + " feedbacks with " + ledger.byCard().size() + " cards are all there, once");
    }

    private static List<String> readWith(Visit door, String words) throws Exception {
        var opened = door.post("/fi/vastaus", door.get("/fi/vastaus").form("words", words));
        var file = door.with("Cookie: " + opened.cookie()).get("/fi/vastaus/tiedosto.json");
        try (var json = Json.createReader(new StringReader(file.body()))) {
            return json.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(it -> ((JsonString) it.get("wish")).getString())
                    .toList();
        }
    }
}
