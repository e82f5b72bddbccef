package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.SmallHouse;
import fi.rinnalla.launcher.SmallHouse.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** In the order in which the house has to be started least often. */
@DisplayName("A house with something wrong")
@Order(Harmed.LEFT_LYING_STILL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FailsClosedIT {
    private static final Visit DOOR = Visit.to(Harmed.strict().port(), SmallHouse.HOST);
    private static final Rows ROWS = new Rows(Harmed.strict());
    /** While it is sound, the house looks itself over every half minute. */
    private static final Duration NOTICED = Duration.ofSeconds(60);

    private static final String HOLE = "drop policy tenant_wall on app.feedback";
    private static final String MENDED = "create policy tenant_wall on app.feedback as restrictive for all to public"
            + " using (tenant_id = (select sec.tid())) with check (tenant_id = (select sec.tid()))";
    private static final String NEWER = "insert into migration.flyway_schema_history (installed_rank, version,"
            + " description, type, script, checksum, installed_by, execution_time, success)"
            + " values (9999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'rinnalla_migrator', 1, true)";

    @TempDir
    static Path folder;

    /** One after another, the next before the last is mended: a house that is closed already looks every two seconds. */
    @Test
    @Order(1)
    void closes_while_it_runs_and_opens_again_when_it_is_mended() throws Exception {
        var house = Harmed.strict();
        var version = ROWS.of("select version from sec.stock");

        ROWS.change(HOLE);
        closes(house, "the schema is not the one that was checked");
        ROWS.change("update sec.stock set version = 1");
        ROWS.change(MENDED);
        closes(house, "the schema is older than the application");
        ROWS.change("update sec.stock set taken_at = taken_at + interval '1 day'");
        ROWS.change("update sec.stock set version = " + version);
        closes(house, "the clock is behind what was written down last");
        ROWS.change("update sec.stock set taken_at = taken_at - interval '1 day'");

        Wait.until("open again", () -> house.isReady() && DOOR.get("/fi").status() == 200);
    }

    @Test
    @Order(2)
    void does_not_start_without_its_keys_or_with_other_ones() throws Exception {
        var house = Harmed.strict();
        assertThat(DOOR.post("/fi/palaute", DOOR.get("/fi/palaute").form("mood", "well"))
                        .thanks())
                .isTrue();
        house.stop();
        var master = house.data().resolve("secrets/master");
        var right = Files.readString(master);

        Files.move(master, folder.resolve("master"));
        assertThat(whileNobodyIsServed(house::refusedStart))
                .isEqualTo(
                        new Refusal(1, "Rinnalla: The secret " + master + " is missing; put back the right secrets."));
        Files.move(folder.resolve("master"), master);
        Files.writeString(master, "42".repeat(32));
        assertThat(whileNobodyIsServed(house::refusedStart))
                .isEqualTo(new Refusal(
                        1,
                        "Rinnalla: Rinnalla stays closed: the secret 'master' is not the one the tenants' keys were"
                                + " made with."));
        Files.writeString(master, right);
    }

    @Test
    @Order(3)
    void does_not_start_with_other_words_for_the_cards() throws Exception {
        var house = Harmed.lyingStill();

        var altered = OtherWar.with(folder.resolve("altered.war"), "words/fi.txt", it -> it.replace("aalto", "aalta"));
        assertThat(whileNobodyIsServed(() -> house.refusedStart(altered)))
                .isEqualTo(new Refusal(
                        1,
                        "Rinnalla: Rinnalla stays closed: the word list of the cards has changed: cards given out would"
                                + " not open."));
    }

    @Test
    @Order(3)
    void does_not_start_on_a_clock_of_yesterday_or_on_a_database_of_tomorrow() throws Exception {
        var house = Harmed.lyingStill();

        house.changeLyingStill("update sec.stock set taken_at = taken_at + interval '1 day'");
        var behind = whileNobodyIsServed(house::refusedStart);
        assertThat(behind.exitCode()).isEqualTo(1);
        assertThat(behind.lastLine())
                .startsWith("Rinnalla: The clock of this machine (")
                .endsWith("; set it right first.");
        house.changeLyingStill("update sec.stock set taken_at = taken_at - interval '1 day'; " + NEWER);
        assertThat(whileNobodyIsServed(house::refusedStart))
                .isEqualTo(new Refusal(
                        1,
                        "Rinnalla: The database rinnalla was already brought to version 999 by a newer Rinnalla; start"
                                + " that one, or restore the backup from before the upgrade."));
        house.changeLyingStill("delete from migration.flyway_schema_history where installed_rank = 9999");
    }

    private static void closes(SmallHouse house, String sentence) throws Exception {
        Wait.until("closed: " + sentence, NOTICED, () -> house.log().contains("Rinnalla stays closed: " + sentence));

        assertThat(house.isReady()).isFalse();
        assertThat(house.isLive()).isTrue();
        for (var path : Set.of("/fi", "/fi/palaute", "/kirjaudu", "/fi/vastaus")) {
            var page = DOOR.get(path);
            assertThat(page.status()).as(path).isEqualTo(503);
            assertThat(page.isOurs()).as(path).isTrue();
            assertThat(page.body()).as(path).doesNotContain("Koti");
        }
    }

    /** Somebody knocks all the time until it has ended. */
    private static Refusal whileNobodyIsServed(Callable<Refusal> start) throws Exception {
        var answers = new ConcurrentSkipListSet<Integer>();
        var knocking = Executors.newSingleThreadScheduledExecutor();
        knocking.scheduleWithFixedDelay(
                () -> {
                    try {
                        var reply = DOOR.get("/fi");
                        if (reply.isOurs()) {
                            answers.add(reply.status());
                        }
                    } catch (Exception nobodyThere) {
                        // so it should be
                    }
                },
                0,
                50,
                TimeUnit.MILLISECONDS);
        try {
            return start.call();
        } finally {
            knocking.shutdownNow();
            assertThat(answers).isSubsetOf(503);
        }
    }
}
