package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.launcher.SmallHouse;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The limiter sees where connections come from; on Linux each block of 127/8 is a neighbourhood of its own. */
@DisplayName("After a flood of wrong tries from many neighbourhoods")
@Order(Harmed.STRICT)
class NobodyLockedOutIT {
    private static final SmallHouse HOUSE = Harmed.strict();
    private static final Visit DOOR = Visit.to(HOUSE.port(), SmallHouse.HOST);
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int AT_ONCE = 16;
    /** Of so few, each is soon told to wait, however slow the machine is. */
    private static final int NEIGHBOURHOODS = Harmed.times(3, 50);

    @Test
    void a_parent_s_own_words_open_the_card() throws Exception {
        var words = DOOR.post("/fi/palaute", DOOR.get("/fi/palaute").form("mood", "well", "card", "new"))
                .cardWords();
        var page = DOOR.get("/fi/vastaus");
        var dry = flood(5_000, Harmed.times(100, 5_000), visitor -> {
            var wrong = CardWords.from(seed()).spelled();
            return visitor.post("/fi/vastaus", page.form("words", wrong)).status();
        });
        assertThat(dry).as("so many were told to wait").isPositive();

        var parent = DOOR.from("127.200.1.1");
        opensSoon(parent, "/fi/vastaus", parent.get("/fi/vastaus"), "words", words);
    }

    @Test
    void a_colleague_signs_in_where_she_has_signed_in_before() throws Exception {
        var password = HOUSE.admin("staff create --tenant koti --email aino@koti.example --role WORKER")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip();
        var first =
                DOOR.post("/kirjaudu", DOOR.get("/kirjaudu").form("email", "aino@koti.example", "password", password));
        var device = first.cookie().replaceAll("(^|; )s=[^;]*(; )?", "");
        assertThat(device).startsWith("d=");

        var wrong = DOOR.get("/kirjaudu").form("email", "aino@koti.example", "password", "ei tämä");
        var told =
                flood(3_200, 3_200, visitor -> visitor.post("/kirjaudu", wrong).status());
        assertThat(told).as("so many were told to wait").isGreaterThan(3_000);

        var aino = DOOR.with("Cookie: " + device);
        opensSoon(aino, "/kirjaudu", aino.get("/kirjaudu"), "email", "aino@koti.example", "password", password);
    }

    /** A stranger's try: what the house answered. */
    @FunctionalInterface
    private interface Try {
        int from(Visit visitor) throws Exception;
    }

    /**
     * How many were told to wait.
     *
     * @param most so many tries
     * @param enough so many told to wait: how soon they are depends on the machine, for the measure grows meanwhile
     */
    private static int flood(int most, int enough, Try wrong) throws Exception {
        var made = new AtomicInteger();
        var waiting = new AtomicInteger();
        Crowd.together(AT_ONCE, () -> {
            for (int number; waiting.get() < enough && (number = made.getAndIncrement()) < most; ) {
                var visitor = DOOR.from("127.60." + number % NEIGHBOURHOODS + ".9");
                var status = wrong.from(visitor);
                assertThat(status).isIn(422, 429, 503);
                waiting.addAndGet(status == 429 ? 1 : 0);
            }
            return null;
        });
        return waiting.get();
    }

    /** Sends the form again each time as it came back, ticket and all, as the page asks for. */
    private static void opensSoon(Visit visitor, String path, Reply page, String... typed) {
        var last = new AtomicReference<>(page);
        Wait.until("the right words open " + path, SOON, () -> {
            last.set(visitor.post(path, last.get().form(typed)));
            if (last.get().status() != 303) {
                Wait.pause(500);
            }
            return last.get().status() == 303;
        });
    }

    private static byte[] seed() {
        var seed = new byte[7];
        new Random().nextBytes(seed);
        return seed;
    }
}
