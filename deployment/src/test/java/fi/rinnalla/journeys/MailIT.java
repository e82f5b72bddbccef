package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.persistence.shared.UnkindWire;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer that is owed")
class MailIT {
    private static final House HOUSE = House.open();
    private static final int SECONDS_UNTIL_A_PULSE_IS_OLD = 6;

    @Test
    void is_told_by_mail_to_those_who_answer_at_that_door_without_a_word_of_what_was_written() throws Exception {
        var lauste = HOUSE.knock("lauste.localhost");
        var canary = "Kanarialintu" + System.nanoTime();
        var worker = HOUSE.demo().worker("lauste.localhost", "WORKER").email();

        var letter = HOUSE.letters().next(it -> it.to().equals(worker), () -> {
            var form = Forms.with(lauste.get("/fi/palaute"), "mood", "well", "wish", canary);
            assertThat(lauste.post("/fi/palaute", form).statusCode()).isEqualTo(200);
        });

        assertThat(letter.from()).isEqualTo(LetterBox.SENDER);
        assertThat(letter.subject()).isEqualTo("Vastaus odottaa");
        assertThat(letter.headers()).contains("Auto-Submitted: auto-generated", "Date: ", "text/plain; charset=UTF-8");
        assertThat(HOUSE.letters().all())
                .allSatisfy(it -> assertThat(it.headers() + it.words()).doesNotContain(canary));
        assertThat(HOUSE.letters().all().stream().filter(it -> Way.TENANTS.contains(slug(it.to()))))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.words()).contains(organisation(it.to())));
        assertThat(HOUSE.letters().all().stream().map(LetterBox.Came::to).collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(HOUSE.demo().accounts().stream()
                        .filter(it -> !it.roles().contains("WORKER"))
                        .map(Demo.Account::email)
                        .toList());
    }

    @Test
    void can_be_told_or_not_says_the_house_in_one_word_beside_its_health() {
        var ready = HOUSE.knock("kasper.localhost").get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"mail\":\"open\"");
    }

    @Test
    void leaves_the_house_well_while_the_mail_server_hangs() throws Exception {
        var wire = HOUSE.letters().wire();
        var door = HOUSE.knock("lauste.localhost");
        wire.be(UnkindWire.Mood.MUTE);
        try {
            door.post("/fi/palaute", Forms.with(door.get("/fi/palaute"), "mood", "well", "wish", "Odotan."));
            await(wire::isHeld);
            for (var i = 0; i < SECONDS_UNTIL_A_PULSE_IS_OLD * 2 && wire.isHeld(); i++) {
                assertThat(door.get("/health/ready").statusCode()).isEqualTo(200);
                Thread.sleep(500);
            }
        } finally {
            wire.be(UnkindWire.Mood.KIND);
            wire.hangUp();
        }
        assertThat(door.get("/health/ready").body()).containsPattern("\"mail\":\"(open|silent)\"");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var limit = Instant.now().plus(Duration.ofMinutes(2));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(100);
        }
    }

    /** As the letter is signed: by the house at whose door its reader works. */
    private static String organisation(String reader) {
        var slug = slug(reader);
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
    }

    private static String slug(String reader) {
        return reader.replaceFirst(".*@", "").replace(".example", "");
    }
}
