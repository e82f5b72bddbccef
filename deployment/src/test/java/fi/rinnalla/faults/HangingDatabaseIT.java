package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.SmallHouse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every process of PostgreSQL is stopped where it stands: connections stay open, and nothing comes out of them. */
@DisplayName("A database that hangs")
@Order(Harmed.LEFT_RUNNING)
class HangingDatabaseIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final Visit DOOR = Visit.to(HOUSE.port(), SmallHouse.HOST);
    private static final Rows ROWS = new Rows(HOUSE);

    private static final int A_SECOND = 20;
    private static final Duration A_FORM_WAITS = Duration.ofSeconds(8);
    /** What is promised of a page; one may be slower, where the machine has more to do than this. */
    private static final Duration A_PAGE_WAITS = Duration.ofSeconds(1);

    private static final Duration NO_PAGE_WAITS = Duration.ofSeconds(2);
    /** Far below the two hundred that there may be. Each form that waits takes one, and so does each of its reader's hands. */
    private static final int NO_CROWD = 120;

    private final ExecutorService parents = Executors.newCachedThreadPool();
    private final List<Duration> pages = new ArrayList<>();
    private List<ProcessHandle> stopped = List.of();

    @AfterEach
    void leaveItWell() throws Exception {
        goOn();
        parents.shutdownNow();
    }

    private void goOn() throws Exception {
        Processes.signal("CONT", stopped);
        Wait.until("ready again", HOUSE::isReady);
    }

    @Test
    void stops_no_reader_takes_no_writer_s_words_and_is_forgotten_when_it_goes_on() throws Exception {
        for (int round = 0; round < Harmed.times(1, 10); round++) {
            hangsAndGoesOn(Harmed.times(5, 30));
        }
    }

    private void hangsAndGoesOn(int seconds) throws Exception {
        var card = openCard();
        var forms = new ArrayList<Map<String, String>>();
        for (int i = 0; i < seconds * A_SECOND; i++) {
            forms.add(form(i, card));
        }
        var looks = DOOR.get("/fi").page().selectFirst("link[rel=stylesheet]").attr("href");
        var threads = Processes.threads(HOUSE.server());

        hang();
        var sent = new ArrayList<Future<Timed>>();
        for (var form : forms) {
            sent.add(parents.submit(sending(form, card)));
            if (sent.size() % A_SECOND == 0) {
                opensAtOnce("/fi");
                opensAtOnce(looks);
                assertThat(HOUSE.isLive()).isTrue();
                assertThat(Processes.threads(HOUSE.server())).isLessThan(threads + NO_CROWD);
            }
            Wait.pause(1000 / A_SECOND);
        }
        for (int i = 0; i < forms.size(); i++) {
            comesBackWhole(sent.get(i).get(), forms.get(i));
        }
        assertThat(HOUSE.isReady()).isFalse();
        assertThat(pages.stream().sorted().toList().get(pages.size() / 2))
                .as("half of the pages of %s", pages)
                .isLessThan(A_PAGE_WAITS);
        leavesAtOnce(card);
        goOn();

        for (var form : List.copyOf(forms).subList(0, 2 * A_SECOND)) {
            Wait.until(
                    "the form is taken",
                    () -> sending(form, card).call().reply().thanks());
            assertThat(ROWS.feedbackOf(form.get("key")))
                    .as("sent twice or thrice, kept once")
                    .isEqualTo(1);
        }
    }

    /** A new session each time: the last one ended when its holder left. */
    private static String openCard() throws Exception {
        var first = DOOR.post("/fi/palaute", DOOR.get("/fi/palaute").form("mood", "well", "card", "new"));
        var opened = DOOR.post("/fi/vastaus", DOOR.get("/fi/vastaus").form("words", first.cardWords()));
        return opened.cookie();
    }

    /** Every second author has a card that lies open. */
    private static Map<String, String> form(int number, String card) throws Exception {
        var held = number % 2 == 0;
        var door = held ? DOOR.with("Cookie: " + card) : DOOR;
        return door.get("/fi/palaute")
                .form("mood", "well", "wish", "Sana " + number + " jää talteen.", "card", held ? "held" : "none");
    }

    private static Callable<Timed> sending(Map<String, String> form, String card) {
        var door = form.get("card").equals("held") ? DOOR.with("Cookie: " + card) : DOOR;
        return () -> Timed.of(() -> door.post("/fi/palaute", form));
    }

    private void hang() throws Exception {
        stopped = Processes.family(HOUSE.postmaster());
        Processes.signal("STOP", stopped);
    }

    private void opensAtOnce(String path) throws Exception {
        var page = Timed.of(() -> DOOR.get(path));
        pages.add(page.took());

        assertThat(page.reply().status()).as(path).isEqualTo(200);
        assertThat(page.took()).as(path).isLessThan(NO_PAGE_WAITS);
    }

    private static void comesBackWhole(Timed answer, Map<String, String> form) {
        assertThat(answer.reply().status()).as(() -> answer + " of " + faults()).isEqualTo(503);
        assertThat(answer.reply().form())
                .as("the form, to be sent again as it is")
                .containsAllEntriesOf(form);
        assertThat(answer.took()).isLessThan(A_FORM_WAITS);
    }

    /** What the house's log says of the last of them. */
    private static List<String> faults() {
        try {
            var all = HOUSE.log().lines().filter(it -> it.contains("fault at")).toList();
            return all.subList(Math.max(0, all.size() - 5), all.size());
        } catch (IOException unread) {
            return List.of();
        }
    }

    private static void leavesAtOnce(String card) throws Exception {
        var left = Timed.of(() -> DOOR.with("Cookie: " + card).get("/poistu"));

        assertThat(left.reply().status()).isEqualTo(303);
        assertThat(left.reply().header("Location")).get().asString().startsWith("https://");
        assertThat(left.took()).isLessThan(NO_PAGE_WAITS);
    }
}
