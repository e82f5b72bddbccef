package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.SmallHouse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("A database that is restarted at once, under twenty requests a second,")
@Order(Harmed.LEFT_RUNNING)
class RestartedDatabaseIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final Visit DOOR = Visit.to(HOUSE.port(), SmallHouse.HOST);

    private static final int A_SECOND = 20;
    private static final Duration HEALED = Duration.ofSeconds(15);
    private static final Duration FOR_GOOD = Duration.ofSeconds(5);

    private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger notLive = new AtomicInteger();

    @Test
    void heals_without_anybody_and_the_house_is_never_taken_for_dead() throws Exception {
        var card = openCard();
        var clock = Executors.newScheduledThreadPool(2);
        var visitors = Executors.newCachedThreadPool();
        try {
            clock.scheduleAtFixedRate(
                    () -> visitors.submit(() -> ask(card)), 0, 1000 / A_SECOND, TimeUnit.MILLISECONDS);
            clock.scheduleWithFixedDelay(this::looksAlive, 0, 200, TimeUnit.MILLISECONDS);
            for (int round = 0; round < Harmed.times(1, 20); round++) {
                restartsAndHeals();
            }
        } finally {
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES); // a look that is broken off would find nobody alive
            visitors.shutdownNow();
        }
        assertThat(notLive).hasValue(0);
        assertThat(asked).hasValueGreaterThan(100);
    }

    /** Whoever looks after the database is held back until the house has noticed; so quick is the restart. */
    private void restartsAndHeals() throws Exception {
        var launcher = List.of(HOUSE.launcher());
        var gone = HOUSE.postmaster();
        Processes.signal("STOP", launcher);
        try {
            Processes.signal("QUIT", List.of(gone));
            Wait.until("readiness is down", () -> !HOUSE.isReady());
        } finally {
            Processes.signal("CONT", launcher);
        }
        Wait.until(
                "the database is back",
                () -> HOUSE.superuser("rinnalla").createStatement().execute("select 1"));
        assertThat(gone.isAlive()).isFalse();

        var back = System.nanoTime();
        Wait.until("readiness is up", HEALED, HOUSE::isReady);
        Wait.until("no fault any more", HEALED.plus(FOR_GOOD), this::isQuiet);
        assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(HEALED.plus(FOR_GOOD));
    }

    /** So many answers in a row without a fault as come in a while. */
    private boolean isQuiet() {
        synchronized (answers) {
            var last = (int) (A_SECOND * FOR_GOOD.toSeconds());
            return answers.size() >= last
                    && answers.subList(answers.size() - last, answers.size()).stream()
                            .allMatch(it -> it > 0 && it < 500);
        }
    }

    private void ask(String card) {
        try {
            answers.add(answer(asked.getAndIncrement(), card).status());
        } catch (IOException fault) {
            answers.add(-1);
        }
    }

    private static Reply answer(int turn, String card) throws IOException {
        return switch (turn % 5) {
            case 0 -> DOOR.get("/fi");
            case 1 -> DOOR.get("/fi/palaute");
            case 2 -> DOOR.post("/fi/palaute", DOOR.get("/fi/palaute").form("mood", "well", "wish", "Vuoro " + turn));
            case 3 -> DOOR.with("Cookie: " + card).get("/fi/vastaus");
            default -> DOOR.get("/kirjaudu");
        };
    }

    private void looksAlive() {
        if (!HOUSE.isLive()) {
            notLive.incrementAndGet();
        }
    }

    private static String openCard() throws Exception {
        var first = DOOR.post("/fi/palaute", DOOR.get("/fi/palaute").form("mood", "well", "card", "new"));
        return DOOR.post("/fi/vastaus", DOOR.get("/fi/vastaus").form("words", first.cardWords()))
                .cookie();
    }
}
