package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several who write all the time, whatever becomes of the house; and what they were thanked for. */
final class Parents implements AutoCloseable {
    private static final int MANY = 4;
    /** So many more thanks show that the house stands again, and give the next blow something to hit. */
    private static final int A_ROUND = 8;

    private final Visit door;
    private final Ledger ledger = new Ledger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Parent> parents = new ArrayList<>();
    private final List<Future<?>> writing = new ArrayList<>();

    private Parents(Visit door) {
        this.door = door;
    }

    static Parents at(Visit door) {
        var all = new Parents(door);
        for (int i = 0; i < MANY; i++) {
            var parent = new Parent(door, all.ledger, i);
            all.parents.add(parent);
            all.writing.add(all.threads.submit(parent));
        }
        return all;
    }

    void areThanked() {
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

    /** They finish what they have begun; then each card is opened, and shows what was written with it, each thing once. */
    void findEverythingOnce() throws Exception {
        parents.forEach(Parent::end);
        for (var each : writing) {
            each.get(2, TimeUnit.MINUTES);
        }
        for (var card : ledger.byCard().entrySet()) {
            assertThat(readWith(card.getKey()))
                    .as("what was started with one card")
                    .containsExactlyInAnyOrderElementsOf(card.getValue());
        }
        System.out.println(ledger.size() + " feedbacks with " + ledger.byCard().size() + " cards are all there, once");
    }

    private List<String> readWith(String words) throws Exception {
        var opened = door.post("/fi/vastaus", door.get("/fi/vastaus").form("words", words));
        var file = door.with("Cookie: " + opened.cookie()).get("/fi/vastaus/tiedosto.json");
        try (var json = Json.createReader(new StringReader(file.body()))) {
            return json.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(it -> ((JsonString) it.get("wish")).getString())
                    .toList();
        }
    }

    @Override
    public void close() {
        parents.forEach(Parent::end);
        threads.shutdownNow();
    }
}
