package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import fi.rinnalla.services.access.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Some sessions for each way of ending; {@code -Drinnalla.sessions=20} tries more. Nobody's clock is moved: a session is made older where it is written down, which
 * is the same to the rule that reads it.
 */
@DisplayName("The next request of a session")
class EndedSessionsIT {
    private static final int TIMES = Integer.getInteger("rinnalla.sessions", 3);
    private static final String PAGE = "/tyo/istunnot";
    private static final String STAFF = "app.staff_session";
    private static final String CARD = "app.card_session";
    private static final String NETWORK = "net.coordinator_session";
    private static final Map<String, String> NOTHING = Map.of();

    private static final House HOUSE = House.open();
    private static final Ledger LEDGER = Ledger.of(HOUSE.data(), "aspa");
    private static final Guest HERE = Guest.nobody(HOUSE, "aspa.localhost");
    private static final Guest NEXT_DOOR = Guest.nobody(HOUSE, "lauste.localhost");
    private static final Guest AT_THE_NETWORK = Guest.nobody(HOUSE, "verkosto.localhost");

    private static Ledger.Hired hired;
    private static Guest elsewhere;
    private static UUID card;

    @BeforeAll
    static void somebody_has_come_to_work_and_a_parent_has_taken_a_card() {
        hired = LEDGER.hire(List.of("WORKER"));
        elsewhere = staff(LEDGER.session(hired.email()));
        card = newCard();
    }

    /** A way for a session to end. */
    record Ending(String how, Consumer<Token> end) {
        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Ending> endingsOfStaff() {
        return Stream.of(
                new Ending("signing out", it -> staff(it).post("/ulos", NOTHING)),
                new Ending("being ended by another one", EndedSessionsIT::endFromElsewhere),
                new Ending("being ended with all others", it -> elsewhere.post("/tyo/istunnot/lopetus", NOTHING)),
                new Ending("half an hour of silence", it -> LEDGER.age(STAFF, it, minutes(31), minutes(31))),
                new Ending("twelve hours of steady work", it -> LEDGER.age(STAFF, it, minutes(721), minutes(1))),
                new Ending("its account", it -> account("state", "DISABLED")));
    }

    @ParameterizedTest(name = "of the staff is denied after {0}")
    @MethodSource("endingsOfStaff")
    void of_the_staff_is_denied(Ending ending) {
        for (var time = 0; time < TIMES; time++) {
            var token = LEDGER.session(hired.email());
            assertThat(staff(token).get(PAGE).statusCode()).isEqualTo(200);

            ending.end().accept(token);

            assertThat(Told.by(staff(token).get(PAGE)).location()).isEqualTo("/kirjaudu");
            assertThat(staff(token).post("/tyo/kieli", NOTHING).statusCode()).isEqualTo(403);
            account("state", "ACTIVE");
        }
    }

    @Test
    void of_the_staff_does_without_a_role_that_was_taken_away() {
        var token = LEDGER.session(hired.email());
        assertThat(staff(token).get("/tyo/palaute").statusCode()).isEqualTo(200);

        account("roles", "TRAINER");

        assertThat(staff(token).get("/tyo/palaute").statusCode()).isEqualTo(403);
        assertThat(staff(token).get(PAGE).statusCode()).isEqualTo(200);
        account("roles", "WORKER");
    }

    @Test
    void of_the_staff_is_denied_at_every_door_but_its_own() {
        var token = LEDGER.session(hired.email());

        assertThat(Told.by(NEXT_DOOR.with("s=" + token.value()).get(PAGE)).location())
                .isEqualTo("/kirjaudu");
        assertThat(AT_THE_NETWORK.with("s=" + token.value()).get(PAGE).statusCode())
                .isEqualTo(404);
        assertThat(staff(token).get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void of_the_staff_is_denied_while_nobody_knows_the_token() {
        assertThat(Told.by(staff(Token.fresh()).get(PAGE)).location()).isEqualTo("/kirjaudu");
    }

    static Stream<Ending> endingsOfACard() {
        return Stream.of(
                new Ending("closing the card", it -> holder(it).post("/fi/vastaus/kiinni", NOTHING)),
                new Ending("leaving in haste", it -> holder(it).get("/poistu")),
                new Ending("a quarter of an hour of silence", it -> LEDGER.age(CARD, it, minutes(16), minutes(16))),
                new Ending("an hour of reading", it -> LEDGER.age(CARD, it, minutes(61), minutes(1))));
    }

    @ParameterizedTest(name = "of a card is denied after {0}")
    @MethodSource("endingsOfACard")
    void of_a_card_is_denied(Ending ending) {
        for (var time = 0; time < TIMES; time++) {
            var token = LEDGER.cardSession(card);
            assertThat(holder(token).get("/fi/vastaus/1").statusCode()).isEqualTo(200);

            ending.end().accept(token);

            assertThat(isShut(holder(token))).isTrue();
        }
    }

    @Test
    void of_a_card_is_denied_at_every_door_but_its_own() {
        var cookie = "r=" + LEDGER.cardSession(card).value();

        assertThat(isShut(NEXT_DOOR.with(cookie))).isTrue();
        assertThat(AT_THE_NETWORK.with(cookie).get("/fi/vastaus/1").statusCode())
                .isEqualTo(404);
        assertThat(HERE.with(cookie).get("/fi/vastaus/1").statusCode()).isEqualTo(200);
    }

    @Test
    void of_a_card_is_denied_once_its_words_are_others_or_all_of_it_is_gone() {
        var mine = newCard();
        var here = holder(LEDGER.cardSession(mine));
        var there = holder(LEDGER.cardSession(mine));
        var form = Forms.in(here.get("/fi/vastaus"));

        here.post("/fi/vastaus/uudet-sanat", Map.of("key", form.get("key")));
        assertThat(isShut(there)).isTrue();
        assertThat(here.get("/fi/vastaus/1").statusCode()).isEqualTo(200);

        here.post("/fi/vastaus/poista", NOTHING);
        assertThat(isShut(here)).isTrue();
    }

    static Stream<Ending> endingsOfACoordinator() {
        return Stream.of(
                new Ending("signing out", it -> coordinator(it).post("/ulos", NOTHING)),
                new Ending("half an hour of silence", it -> LEDGER.age(NETWORK, it, minutes(31), minutes(31))),
                new Ending("twelve hours of steady work", it -> LEDGER.age(NETWORK, it, minutes(721), minutes(1))));
    }

    @ParameterizedTest(name = "of a coordinator is denied after {0}")
    @MethodSource("endingsOfACoordinator")
    void of_a_coordinator_is_denied(Ending ending) {
        var email = HOUSE.demo().worker("verkosto.localhost", "COORDINATOR").email();
        for (var time = 0; time < TIMES; time++) {
            var token = LEDGER.coordinatorSession(email);
            assertThat(coordinator(token).get("/vertailu").statusCode()).isEqualTo(200);
            assertThat(HERE.with("n=" + token.value()).get("/vertailu").statusCode())
                    .isEqualTo(404);

            ending.end().accept(token);

            assertThat(Told.by(coordinator(token).get("/vertailu")).location()).isEqualTo("/kirjaudu");
            assertThat(Told.by(coordinator(token).get("/vertailu.csv")).location())
                    .isEqualTo("/kirjaudu");
        }
    }

    private static boolean isShut(Guest guest) {
        return Told.by(guest.get("/fi/vastaus/1")).location().equals("/fi/vastaus?tila=paattyi");
    }

    private static Guest staff(Token token) {
        return HERE.with("s=" + token.value());
    }

    private static Guest holder(Token token) {
        return HERE.with("r=" + token.value());
    }

    private static Guest coordinator(Token token) {
        return AT_THE_NETWORK.with("n=" + token.value());
    }

    private static void endFromElsewhere(Token token) {
        var hash = token.fingerprint().bytes();
        var id = LEDGER.list(UUID.class, "select id from app.staff_session where token_hash = ?", hash);
        elsewhere.post("/tyo/istunnot/" + id.get(0) + "/lopetus", NOTHING);
    }

    private static void account(String column, String value) {
        LEDGER.change("update app.staff_account set " + column + " = ? where email = ?", value, hired.email());
    }

    private static UUID newCard() {
        var known = LEDGER.list(UUID.class, "select id from app.word_card");
        Guest.newCard(HERE.door());
        return LEDGER.list(UUID.class, "select id from app.word_card").stream()
                .filter(it -> !known.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
