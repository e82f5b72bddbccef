package fi.rinnalla.journeys;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.launcher.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The list that the operator's console prints, tried on the running house by everybody there is. Forms are sent empty:
 * about nothing by those who may, so that nothing comes of them, and about real things too by those who may not.
 *
 * <p>Last of all: other tests would find what it left.
 */
@Order(Integer.MAX_VALUE)
@DisplayName("Every way into the running house")
class RoutesIT {
    private static final House HOUSE = House.open();
    private static final List<ListedRoute> ROUTES = ListedRoute.all();
    private static final String NETWORK = "verkosto.localhost";

    /** What stands at the network's door too, beside its own room; no other page is there. */
    private static final Set<String> AT_EVERY_DOOR = Set.of("/", "/kirjaudu", "/ulos", "/api/v1/openapi.json");

    /** After these, whoever took them has to come in anew. */
    private static final Set<String> WAYS_OUT = Set.of(
            "POST /ulos",
            "GET /poistu",
            "POST /fi/vastaus/kiinni",
            "POST /fi/vastaus/poista",
            "POST /tyo/kaynnit/laite");

    /** Which table the ids of a part of the house come from. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("palaute", "feedback"),
            Map.entry("julkaisut", "publication"),
            Map.entry("mallit", "answer_template"),
            Map.entry("toimintamallit", "model"),
            Map.entry("tieto", "article_version"),
            Map.entry("palvelut", "signpost"),
            Map.entry("uutiset", "news_item"),
            Map.entry("istunnot", "staff_session"),
            Map.entry("paikat", "place"),
            Map.entry("julisteet", "poster"),
            Map.entry("sarjat", "series"),
            Map.entry("soitot", "promised_call"),
            Map.entry("pyynnot", "support_request"),
            Map.entry("kumppanit", "experience_partner"),
            Map.entry("ehdotukset", "proposal"),
            Map.entry("toimeksiannot", "assignment"),
            Map.entry("tarjoukset", "assignment_offer"),
            Map.entry("tilaajat", "orderer"),
            Map.entry("ohjelmat", "programme"),
            Map.entry("palkkiot", "fee_claim"),
            Map.entry("maksulistat", "pay_list"),
            Map.entry("purut", "debrief"),
            Map.entry("tukisuhteet", "support_relation"),
            Map.entry("sitoumukset", "commitment_version"),
            Map.entry("kaytot", "story_use"),
            Map.entry("tarinat", "public_story"),
            Map.entry("omat-julkaisut", "own_publication"),
            Map.entry("koulutus", "cohort"),
            Map.entry("rahoitus", "gathering"),
            Map.entry("koulutuskerrat", "training_session"),
            Map.entry("ammattilaiskoulutukset", "professional_training"),
            Map.entry("kehitysryhmat", "development_group"),
            Map.entry("ryhmakokoukset", "development_meeting"),
            Map.entry("tyopajat", "workshop"),
            Map.entry("kyselyt", "survey"),
            Map.entry("mittarit", "instrument"),
            Map.entry("raportit", "report"),
            Map.entry("raporttipohjat", "report_design"),
            Map.entry("tuonti", "import_run"),
            Map.entry("teemat", "theme"),
            Map.entry("hakijat", "training_application"),
            Map.entry("osallistujat", "training_participant"),
            Map.entry("ihmiset", "staff_account"));

    private static final Map<String, Map<String, UUID>> THINGS = new HashMap<>();
    private static final List<String> GIVEN_A_LOGO = new ArrayList<>();

    /** By somebody who comes in anew: on the round other sign-ins are ended. */
    @AfterAll
    static void the_others_are_without_a_logo_again() {
        GIVEN_A_LOGO.forEach(it -> new OwnLogo(HOUSE, it).takeDown());
    }

    /** Somebody who knocks. */
    record Knocking(String role, String host, Supplier<Guest> comesIn) {
        @Override
        public String toString() {
            return role + " at " + host;
        }
    }

    /** Partners come last: going through all of their ways, they take back what others are to find. */
    static Stream<Knocking> everybody() {
        var withoutAnAccount = Stream.of(
                new Knocking("PARENT", "aspa.localhost", () -> Guest.nobody(HOUSE, "aspa.localhost")),
                new Knocking("PARENT", NETWORK, () -> Guest.nobody(HOUSE, NETWORK)),
                new Knocking(
                        "TALLY_DEVICE",
                        "kasper.localhost",
                        () -> Guest.leavingATablet(HOUSE, HOUSE.demo().worker("kasper.localhost", "WORKER"))),
                new Knocking(
                        "MACHINE",
                        "aspa.localhost",
                        () -> Guest.program(Program.of(HOUSE, "aspa.localhost", "Kierros", Program.EVERYTHING))),
                new Knocking("MACHINE", NETWORK, () -> Guest.program(Program.ofTheNetwork(HOUSE, "Kierros"))),
                new Knocking(
                        "CARD_HOLDER",
                        "lauste.localhost",
                        () -> Guest.holdingACardOfItsOwn(HOUSE, "lauste.localhost")));
        var withNothingButOneRole = Stream.of(Role.values())
                .flatMap(role -> HOUSE.demo().accounts().stream()
                        .filter(it -> it.roles().equals(List.of(role.name())))
                        .limit(1)
                        .map(it -> new Knocking(role.name(), it.host(), () -> Guest.working(HOUSE, it))))
                .sorted(Comparator.comparing(it -> it.role().equals(Role.EXPERIENCE_PARTNER.name())));
        return Stream.concat(withoutAnAccount, withNothingButOneRole);
    }

    @Test
    void is_knocked_at_by_every_role_there_is() {
        assertThat(everybody().map(Knocking::role))
                .containsAll(Stream.of(Role.values())
                        .filter(it -> it != Role.JOB)
                        .map(Role::name)
                        .toList());
        assertThat(ROUTES).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "for {0}")
    @MethodSource("everybody")
    void is_open_to_whom_the_list_says_and_to_nobody_else(Knocking knocking, TestReporter reporter) {
        var things = things(knocking.host());
        var wrong = new ArrayList<String>();
        var open = 0;
        var round = new Round(knocking.comesIn().get(), things);
        for (var route : ROUTES) {
            var may = isThere(route, knocking.host()) && route.isOpenTo(Set.of(knocking.role()));
            open += may ? 1 : 0;
            (may ? round.shut(route) : round.open(route)).ifPresent(it -> wrong.add(route + " is " + it));
            if (WAYS_OUT.contains(route.method() + " " + route.with(Round.blanks(UUID.randomUUID())))) {
                round = new Round(knocking.comesIn().get(), things);
            }
        }
        reporter.publishEntry(knocking.toString(), open + " of " + ROUTES.size() + " ways open");
        assertThat(wrong).isEmpty();
        assertThat(open).isBetween(3, ROUTES.size() - 10);
    }

    private static boolean isThere(ListedRoute route, String host) {
        return AT_EVERY_DOOR.contains(route.path()) || route.room().equals("comparison") == host.equals(NETWORK);
    }

    /** A draft would be nothing to a parent. */
    private static UUID everybodys(Ledger ledger) {
        return ledger.list(UUID.class, "select id from app.gathering where state = 'PUBLISHED' order by id")
                .get(0);
    }

    /** The stories that everybody may read, the first of them of the partner who knocks, who may take it back. */
    private static List<UUID> out(Ledger ledger) {
        return ledger.list(
                UUID.class,
                "select id from app.public_story where out_on is not null and withdrawn_on is null"
                        + " order by begun_on, id");
    }

    private static UUID readByAll(Ledger ledger) {
        return ledger.list(UUID.class, "select id from app.model where public_version is not null order by id")
                .get(0);
    }

    /** One of which too few have spoken would be nothing to a group's facilitator. */
    private static UUID openToGroups(Ledger ledger) {
        return ledger.list(UUID.class, "select id from app.theme where batches > 0 order by id")
                .get(0);
    }

    /** The name of a picture that hangs at a door, which is made of as many digits as an id. */
    private static UUID hanging(Ledger ledger) {
        return ledger.list(
                        UUID.class,
                        "select c.name::uuid from app.picture_copy c join app.place_picture p"
                                + " on p.tenant_id = c.tenant_id and p.id = c.picture_id where p.removed_at is null")
                .get(0);
    }

    /** The name of the logo there; where there is none, one is put up until everybody has knocked. */
    private static UUID shown(String door) {
        var logo = new OwnLogo(HOUSE, door);
        if (logo.address().isEmpty()) {
            logo.putUp();
            GIVEN_A_LOGO.add(door);
        }
        var name = logo.address().orElseThrow().replaceAll(".*/|\\.png", "");
        return UUID.fromString(name.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /** Something of every kind at that door; at the network's there is nothing, and so an organisation's. */
    private static Map<String, UUID> things(String host) {
        return THINGS.computeIfAbsent(host.equals(NETWORK) ? "kasper.localhost" : host, door -> {
            var worker = Guest.working(HOUSE, HOUSE.demo().worker(door, "WORKER"));
            worker.post("/tyo/mallit", Map.of("title", "Kiitos", "body", "Kiitos, että kerroit."));
            worker.post("/hallinta/uutiset", Map.of("language", "fi", "title", "Uutinen", "body", "Teksti."));
            var ledger = Ledger.of(HOUSE.data(), door.replace(".localhost", ""));
            var ids = ledger.ids();
            var things = TABLES.entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey, it -> ids.get(it.getValue()).get(0)));
            things.put("ryhmat", everybodys(ledger));
            things.put("teemat", openToGroups(ledger));
            ledger.list(UUID.class, "select distinct place_id from app.place_picture")
                    .forEach(it -> worker.post("/hallinta/paikat/" + it + "/kuva/palautus", Map.of()));
            things.put("kuvat", hanging(ledger));
            var out = out(ledger);
            things.put("tarinat", out.get(0));
            things.put("luettavat", out.get(out.size() - 1));
            things.put("julkiset-mallit", readByAll(ledger));
            things.put("logo", shown(door));
            return things;
        });
    }
}
