package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Kasper's staff, with every role there is, and a holder of Kasper's card, try everything that is Lauste's. */
@DisplayName("What belongs to the organisation next door")
class NeighbourIT {
    /** A proposal, an offer, a relation, the use of a story; whoever is in training or asks to be. */
    private static final List<String> WITH_WORDS = List.of(
            "/oma/ehdotukset/",
            "/oma/tarjoukset/",
            "/oma/tukisuhteet/",
            "/oma/kaytot/",
            "/oma/ryhmakokoukset/",
            "/oma/tarinat/",
            "/tyo/hakijat/",
            "/tyo/osallistujat/");

    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final String THERE = "lauste.localhost";

    private static final Map<String, String> NOTHING = Map.of();

    private static final Ledger OURS = Ledger.of(HOUSE.data(), "kasper");
    private static final Ledger THEIRS = Ledger.of(HOUSE.data(), "lauste");
    private static final List<ListedRoute> WAYS =
            ListedRoute.all().stream().filter(ListedRoute::hasId).toList();

    private static Guest worker;
    private static OwnThings own;
    private static Map<String, List<UUID>> ids;

    private Map<String, String> before;

    @BeforeAll
    static void everybody_is_at_work() {
        var roles = List.of("EXPERIENCE_PARTNER", "WORKER", "TRAINER", "FACILITATOR", "FEE_APPROVER", "ADMINISTRATOR");
        var hired = OURS.hire(roles);
        worker = Guest.working(HOUSE, new Demo.Account(HERE, hired.email(), hired.password(), roles));
        own = new OwnThings(worker, hired.email(), OURS);
        Guest.working(HOUSE, HOUSE.demo().worker(THERE, "WORKER")).post("/tyo/mallit", OwnThings.FILLED);
        Guest.holdingACardOfItsOwn(HOUSE, THERE);
        var asked = THEIRS.list(UUID.class, "select id from app.survey order by id limit 1");
        new LastingThings(worker, THEIRS).wave(asked.get(0));
        ids = THEIRS.ids();
    }

    @BeforeEach
    void is_written_down() {
        before = THEIRS.sums();
    }

    @AfterEach
    void is_as_it_was() {
        assertThat(THEIRS.sums()).isEqualTo(before);
    }

    @Test
    void is_for_every_way_with_an_id_in_it_just_as_what_does_not_exist(TestReporter reporter) throws Exception {
        assertThat(ids).containsKeys("feedback", "publication", "answer_template", "staff_session", "card_session");
        var tried = WAYS.stream().mapToInt(it -> nextDoor(it).size()).sum();
        reporter.publishEntry("ways with an id × ids next door", String.valueOf(tried));

        assertThat(triedByTwo()).isEmpty();
        assertThat(tried).isGreaterThan(15 * 20);
    }

    /** At once, since there are thousands of questions and a house answers more than one. */
    private static List<String> triedByTwo() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            var wrong = new ArrayList<String>();
            var ways = WAYS.stream()
                    .<Callable<List<String>>>map(it -> () -> wrongAt(it))
                    .toList();
            for (var way : both.invokeAll(ways)) {
                wrong.addAll(way.get());
            }
            return wrong;
        } finally {
            both.shutdown();
        }
    }

    private static List<String> wrongAt(ListedRoute way) {
        var nowhere = told(way, UUID.randomUUID());
        return nextDoor(way).stream()
                .map(theirs -> told(way, theirs))
                .filter(there -> !there.equals(nowhere))
                .map(there -> way + ": " + there + "\n  but of nothing: " + nowhere)
                .toList();
    }

    /** All of the kind that the way is about, and of other kinds each in turn; all of every kind where everything is asked for. */
    private static List<UUID> nextDoor(ListedRoute way) {
        var kinds = List.copyOf(ids.keySet());
        var about = RoutesIT.TABLES.get(way.part());
        return IntStream.range(0, kinds.size())
                .filter(it -> Boolean.getBoolean("rinnalla.full")
                        || kinds.get(it).equals(about)
                        || (it + WAYS.indexOf(way)) % 8 == 0)
                .mapToObj(kinds::get)
                .flatMap(it -> ids.get(it).stream())
                .toList();
    }

    /** Without this, the test above could not tell a wall from a door that is shut for everybody. */
    @Test
    void could_be_acted_upon_if_it_were_ones_own() {
        var made = new HashMap<String, UUID>();
        for (var way : WAYS) {
            if (needsWordsOfItsOwn(way)) {
                continue;
            }
            var thing = own.in(way.part(), made);
            var fields = own.filled(way, thing);
            var mine = told(way, thing, fields);
            if (way.path().startsWith("/tyo/istunnot")) {
                assertThat(OURS.list(UUID.class, "select id from app.staff_session where ended_at is not null"))
                        .contains(thing);
            } else {
                assertThat(mine.status()).as(way + ": " + mine).isIn(200, 303, 409, 422);
                assertThat(mine).as(way.toString()).isNotEqualTo(told(way, UUID.randomUUID(), fields));
            }
        }
    }

    /** What is done to these needs what stands in them: not tried here. */
    private static boolean needsWordsOfItsOwn(ListedRoute way) {
        return WITH_WORDS.stream().anyMatch(way.path()::startsWith)
                || way.path().contains("/{seat}/")
                || way.path().matches("/hallinta/(tieto|palvelut|uutiset|sarjat)/.*");
    }

    @Test
    void is_nothing_in_a_form_or_a_filter_of_the_staffs_either() {
        var answer = "/tyo/palaute/" + own.feedback() + "/vastaus";

        var slip = Forms.in(worker.get("/tyo/kaynnit")).get("key");
        for (var act : List.of("kumous", "lisatiedot")) {
            same("visit", it -> worker.post("/tyo/kaynnit/" + act, Map.of("kaynti", it, "hetki", slip)));
        }
        same("visit", it -> worker.get("/tyo/kaynnit?kaynti=" + it + "&hetki=" + slip));
        same("phone_call", it -> worker.post("/tyo/puhelut/kumous", Map.of("puhelu", it, "hetki", slip)));
        same("phone_line", it -> worker.get("/tyo/puhelut?linja=" + it));
        same("phone_line", it -> worker.post("/tyo/puhelut/vastaamaton", Map.of("linja", it, "key", slip)));
        same("programme", it -> worker.get("/tyo/luvut?toiminta=" + it));
        same("programme", it -> worker.get("/tyo/osoittimet/visits/rivit?ohjelma=" + it));
        same("programme", it -> worker.post("/tyo/luvut/jako", Map.of("toiminta", it)));
        same("programme", it -> worker.post("/tyo/luvut/avoin", Map.of("toiminta", it)));
        same("api_token", it -> worker.post("/hallinta/rajapinta/poisto", Map.of("token", it)));
        same("place", it -> worker.get("/tyo/palaute?place=" + it));
        var report = ReportStates.begun(worker.page(ReportStates.LIST + "/uusi"), "2026-01-01", "2026-12-31");
        same("programme", it -> worker.post(ReportStates.LIST, with(report, "programme", it)));
        same("report_design", it -> worker.post(ReportStates.LIST, with(report, "design", it)));
        var theme = answer.replace("/vastaus", "/teema");
        same("theme", it -> worker.post(theme, Map.of("aihe", it)));
        same("fee_claim", it -> worker.post("/tyo/palkkiot", Map.of("claim", it)));
        same("fee_claim", it -> worker.post("/tyo/maksulistat", Map.of("key", slip, "claim", it)));
        same("answer_template", it -> worker.post(answer, Map.of("use", "1", "template", it)));
    }

    /** One's own in the address, theirs in the form: what a group, its meeting and its votes are told of. */
    @Test
    void is_nothing_in_a_form_about_a_group_of_ones_own() {
        var groups = "/kehitys/ryhmat/";
        var group = groups + own.in("kehitysryhmat");
        var id = own.in("ryhmakokoukset");
        var meeting = groups + "kokoukset/" + id;
        var agenda = groups + "asialista/" + id;
        var votes = groups + "aanestykset/" + id;
        var vote = own.lasting().vote(id);
        var key = Forms.in(worker.get(groups + "uusi")).get("key");
        var account = Map.of("kind", "experience_expert", "by", "account", "called", "Kaisla", "key", key);
        var planned = Map.of("day", OwnThings.FILLED.get("day"), "starts", "9.00", "minutes", "60", "where", "online");

        same("experience_partner", it -> worker.post(group + "/jasenet", with(account, "partner", it)));
        same("development_member", it -> worker.post(group + "/jasenet/poisto", Map.of("member", it)));
        same("development_group", it -> worker.get(groups + "kokoukset/uusi?ryhma=" + it));
        same("development_group", it -> worker.post(groups + "kokoukset", with(planned, "ryhma", it, "key", key)));
        same("development_member", it -> worker.post(meeting + "/tulijat", Map.of("coming", it)));
        same("development_member", it -> worker.post(meeting + "/linkki", Map.of("member", it)));
        for (var act : List.of("poisto", "ylos")) {
            same("development_agenda_item", it -> worker.post(agenda + "/" + act, Map.of("item", it)));
        }
        same("workshop", it -> worker.post(agenda + "/tyopaja", Map.of("workshop", it)));
        same(
                "development_agenda_item",
                it -> worker.post(groups + "nakyma/" + id, Map.of("item", it, "notes-" + it, "Sovittiin.")));
        for (var act : List.of("paperi", "sulku")) {
            same("dot_vote", it -> worker.post(votes + "/" + act, Map.of("vote", it)));
        }
        var paper = Map.of("vote", vote.toString(), "paper-" + vote + "-0", "1");
        same("development_member", it -> worker.post(votes + "/paperi", with(paper, "who-" + vote, it)));
    }

    @Test
    void is_nothing_in_a_form_about_a_programme_of_ones_own() {
        var programme = "/tyo/ohjelmat/" + own.in("ohjelmat");
        var profile = Map.of("nimi", "Oma", "alueet", "kainuu", "alue", "Kainuu", "alkaa", "2024-01-01");

        same("programme", it -> worker.post(programme + "/tiedot", with(profile, "jatkaa", it)));
        same("programme_grant", it -> worker.post(programme + "/rivi/poisto", Map.of("rivi", it)));
        same("programme_goal", it -> worker.post(programme + "/rivi/paatos", Map.of("rivi", it, "reason", "Muuttui")));
        same("programme_year", it -> worker.get(programme + "/rivi?laji=year&rivi=" + it));
        var pays = "/tyo/rahoitus/ryhma/" + own.in("ryhmat");
        same("programme_grant", it -> worker.post(pays, Map.of("alkaen", "2026-01-01", "osuus-" + it, "100")));
        same("programme_use", it -> worker.post(programme + "/kaytto/poisto", Map.of("rivi", it)));
        same("programme_collecting", it -> worker.post(programme + "/kaytto/keratty", Map.of("rivi", it)));
    }

    @Test
    void is_nothing_in_a_form_about_a_theme_a_survey_or_a_story_of_ones_own() {
        var theme = "/kehitys/teemat/" + own.in("teemat");
        var survey = "/tyo/kyselyt/" + own.in("kyselyt");
        var story = "/tyo/tarinat/" + own.in("tarinat");

        same("feedback", it -> worker.post(theme + "/poisto", Map.of("palaute", it)));
        same("survey", it -> worker.post(survey + "/tulokset/edellinen", Map.of("earlier", it)));
        same("survey_import", it -> worker.post(survey + "/tulokset/tuonti/peru", Map.of("wave", it)));
        same("instrument", it -> worker.post(survey + "/mittarit", Map.of("taken-" + it, "k1")));
        same("story_use", it -> worker.get("/tyo/tarinat/uusi?lupa=" + it));
        same("story_use", it -> worker.post("/tyo/tarinat/uusi", Map.of("lupa", it, "title", "Oma", "body", "Ovi.")));
        for (var act : List.of("tehty", "peru")) {
            same("story_copy", it -> worker.post(story + "/kopiot/" + act, Map.of("copy", it)));
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String... named) {
        var more = new HashMap<>(fields);
        for (var at = 0; at < named.length; at += 2) {
            more.put(named[at], named[at + 1]);
        }
        return more;
    }

    @Test
    void is_nothing_in_a_form_of_a_parents_either() {
        var holder = Guest.holdingACardOfItsOwn(HOUSE, HERE);
        var item = "/fi/vastaus/1/";

        same("feedback", it -> holder.post(item + "nakyyko", Map.of("verdict", "visible", "item", it)));
        same("feedback", it -> holder.post(item + "kaytto", Map.of("use", "mine", "item", it)));
        same("publication", it -> holder.post(item + "julkaisu", Map.of("decision", "no", "text", it)));
        same(
                "publication",
                it -> holder.post(item + "julkaisu", Map.of("decision", "yes", "version", "0", "text", it)));
    }

    @Test
    void is_not_pointed_at_by_the_code_on_its_table() {
        var nobody = Guest.nobody(HOUSE, HERE);

        for (var way : List.of("/q/", "/fi/palaute?paikka=")) {
            assertThat(Told.by(nobody.get(way + "salo"), "salo")).isEqualTo(Told.by(nobody.get(way + "oulu"), "oulu"));
        }
    }

    @Test
    void is_not_opened_by_its_card_here_more_than_by_one_that_is_gone() {
        var door = HOUSE.knock(HERE);
        var gone = Guest.newCard(door);
        Guest.holding(HOUSE, HERE, gone).post("/fi/vastaus/poista", NOTHING);
        var theirs = HOUSE.demo().card(THERE, "answer").words();

        assertThat(Told.by(door.post("/fi/vastaus", Map.of("words", theirs)), theirs))
                .isEqualTo(Told.by(door.post("/fi/vastaus", Map.of("words", gone)), gone));
    }

    private static Told told(ListedRoute way, UUID id) {
        return told(way, id, OwnThings.FILLED);
    }

    private static Told told(ListedRoute way, UUID id, Map<String, String> fields) {
        var path = way.with(Round.blanks(id));
        return Told.by(worker.take(way.method(), path, fields), id.toString());
    }

    private static void same(String kind, Function<String, HttpResponse<String>> asking) {
        assertThat(ids).containsKey(kind);
        for (var theirs : ids.get(kind)) {
            var nobodys = UUID.randomUUID().toString();
            assertThat(Told.by(asking.apply(theirs.toString()), theirs.toString()))
                    .isEqualTo(Told.by(asking.apply(nobodys), nobodys));
        }
    }
}
