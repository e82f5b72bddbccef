package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A professional who orders, and the partner who comes")
class AssignmentIT {
    private static final House HOUSE = House.open();
    private static final String HOPED = "Toivomme kiireetöntä luentoa.";
    private static final String CONTACT = "lehtori@oppilaitos.example";
    private static final LocalDate DAY = LocalDate.now(Helsinki.ZONE).plusDays(14);

    /** Without script and on a small phone, as many an office phone is. */
    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({"kasper, Kajastus, Järvenpää", "lauste, Aamu, Turku", "aspa, Routa, Jyväskylä"})
    void go_from_the_order_to_what_both_thought_of_it(String tenant, String called, String town) {
        var host = tenant + ".localhost";
        var words = order(tenant, town);
        var orderer = Guest.holding(HOUSE, host, words);
        var mine = orderer.page("/fi/vastaus")
                .select("main a[href*=/vastaus/tilaukset/]")
                .attr("href");
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var partners = HOUSE.demo().workers(host, "EXPERIENCE_PARTNER");
        var partner = Guest.working(HOUSE, partners.get(1));
        var other = Guest.working(HOUSE, partners.get(0));
        var desk = "/tyo/toimeksiannot/" + mine.substring(mine.lastIndexOf('/') + 1);

        assertThat(worker.reads("/tyo/toimeksiannot?vaihe=received")).doesNotContain(CONTACT, HOPED);
        assertThat(worker.reads(desk)).contains(HOPED, CONTACT, "Lue viimeistään");
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker(next(host), "WORKER"))
                        .get(desk)
                        .statusCode())
                .isEqualTo(404);

        assertThat(offer(worker, desk, called, "").statusCode())
                .as("nobody is sent without a counterpart")
                .isEqualTo(422);
        assertThat(offer(worker, desk, called, "lehtori").statusCode()).isEqualTo(303);
        assertThat(worker.reads(desk)).contains(called, "Odottaa vastausta");
        assertThat(orderer.reads(mine)).as("nobody before they said yes").doesNotContain(called);

        assertThat(partner.reads("/oma")).contains("odottaa vastaustasi");
        var offer = partner.page("/oma/tarjoukset").select("main .rows a").attr("href");
        assertThat(partner.reads(offer))
                .contains("80,00 €", "luento", "lehtori", "1 t 30 min", "Luokka B2", HOPED)
                .doesNotContain(CONTACT);
        assertThat(other.get(offer).statusCode()).as("as if it were not there").isEqualTo(303);
        assertThat(other.post(offer + "/vastaus", Map.of("answer", "yes")).statusCode())
                .isEqualTo(404);
        assertThat(partner.post(offer + "/aika", Map.of("day", "", "starts", "kohta"))
                        .statusCode())
                .isEqualTo(422);
        partner.post(offer + "/aika", Map.of("day", DAY.plusDays(1).toString(), "starts", "13.00"));

        assertThat(worker.reads(desk)).contains("Ehdotettu aika", "klo 13");
        worker.post(desk + "/tarjous", Map.of("offer", id(offer), "act", "suits"));
        assertThat(orderer.reads(mine)).contains("Tulijoista on sovittu", called, "klo 13");
        assertThat(partner.reads(offer)).contains("Lupasit tulla");

        var today = LocalDate.now(Helsinki.ZONE).toString();
        worker.post(desk + "/valmistelu", Map.of("prepares", today));
        worker.post(desk + "/valmistelu", Map.of("held", "yes"));
        worker.post(desk + "/tehty", Map.of("held-on", today, "minutes", "95", "professionals", "2", "students", "28"));
        assertThat(worker.reads(desk))
                .contains("1 t 35 min", "opiskelijoita 28", "yhteystieto on poistettu")
                .doesNotContain(CONTACT);
        isLoggedWithOneTap(partner, offer);
        worker.post(desk + "/purku", Map.of("debriefs", today));
        worker.post(desk + "/purku", Map.of("held", "yes"));

        assertThat(orderer.post(mine + "/palaute", Map.of("arrangements", "yes"))
                        .statusCode())
                .as("all three are asked")
                .isEqualTo(422);
        orderer.post(mine + "/palaute", said("Opiskelijat kuuntelivat hiljaa."));
        partner.post(offer + "/palaute", said("Minut otettiin hyvin vastaan."));
        assertThat(worker.reads(desk))
                .contains("Opiskelijat kuuntelivat hiljaa.", "Minut otettiin hyvin vastaan.", "Tehty");
        assertThat(orderer.reads(mine)).doesNotContain("Minut otettiin hyvin vastaan.");
        assertThat(partner.reads(offer)).doesNotContain("Opiskelijat kuuntelivat hiljaa.");

        orderer.post(mine + "/poista", Map.of());
        assertThat(worker.reads(desk)).contains("Luvut ovat tallella").doesNotContain("Opiskelijat kuuntelivat");
    }

    private static void isLoggedWithOneTap(Guest partner, String offer) {
        assertThat(partner.reads("/oma")).contains("odottaa kirjausta");
        assertThat(partner.reads(offer)).contains("Kirjaa tehty työ", "1 h 35 min");
        var form = Forms.with(partner.get(offer), "km", "");
        assertThat(partner.post(offer + "/kirjaus", form).statusCode()).isEqualTo(303);
        partner.post(offer + "/kirjaus", form);
        assertThat(partner.reads(offer)).doesNotContain("Kirjaa tehty työ");
        assertThat(partner.page("/oma/kirjaa").select("main .rows li:contains(35\u00a0min)"))
                .as("sent twice it is logged once")
                .hasSize(1);
    }

    @Test
    void has_nothing_in_the_database_that_anybody_could_read() {
        order("aspa", "Jyväskylä");

        for (var column : Map.of("hoped", "kiireetöntä", "whereto", "lehtori@").entrySet()) {
            assertThat(Ledger.of(HOUSE.data(), "aspa")
                            .list(
                                    Long.class,
                                    "select count(*) from app.assignment where position(?::bytea in " + column.getKey()
                                            + ") > 0",
                                    column.getValue().getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(0L);
        }
    }

    @Test
    void may_order_by_phone_and_be_handed_the_words_of_the_card() {
        var host = "lauste.localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var form = Forms.with(worker.get("/tyo/toimeksiannot/uusi"), OrderStates.filled());
        assertThat(worker.post("/tyo/toimeksiannot/uusi", form).statusCode())
                .as("how it came is asked")
                .isEqualTo(422);
        form.put("source", "call");

        var words = Guest.wordsOn(worker.post("/tyo/toimeksiannot/uusi", form));

        var orderer = Guest.holding(HOUSE, host, words);
        assertThat(orderer.reads("/fi/vastaus")).contains("Tilaus", "Oppilaitos");
        var mine = orderer.page("/fi/vastaus")
                .select("main a[href*=/vastaus/tilaukset/]")
                .attr("href");
        orderer.post(mine + "/peru", Map.of());
        assertThat(orderer.reads(mine)).contains("Tilaus on peruttu");
    }

    private static String order(String tenant, String town) {
        try (var visitor = Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, 390, false))) {
            visitor.open("");
            visitor.press("footer a[href$='/ammattilaisille']");
            visitor.press("main .actions a[href$='/tilaa']");
            OrderStates.fill(visitor);
            Giving.choose(visitor, "where", "TOWN");
            visitor.page().fill("#town", town);
            visitor.page().fill("#wanted", DAY.toString());
            visitor.page().fill("#hoped", HOPED);
            visitor.press("main form[action$='/tilaa'] .btn");
            return visitor.wordsOfTheCard();
        }
    }

    private static HttpResponse<String> offer(Guest worker, String desk, String called, String counterpart) {
        var page = worker.page(desk + "/ehdokkaat");
        var partner = page.select(".choice").stream()
                .filter(it -> it.select(".name").text().equals(called))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        called + " is not among " + page.select(".name").eachText()))
                .select("input")
                .val();
        var form = Forms.in(page.selectFirst("main form"));
        form.put("whom", partner);
        form.put("starts", "12.30");
        form.put("minutes", "90");
        form.put("place", "Luokka B2");
        form.put("fee", "80");
        form.put("fee-words", "luento");
        form.put("counterpart", counterpart);
        return worker.post(desk + "/ehdokkaat", form);
    }

    private static Map<String, String> said(String words) {
        return Map.of("arrangements", "yes", "met", "partly", "again", "yes", "said", words);
    }

    private static String next(String host) {
        return host.startsWith("kasper") ? "lauste.localhost" : "kasper.localhost";
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
