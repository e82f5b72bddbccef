package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.CardPaths;
import fi.rinnalla.web.shared.StaffPaths;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An organisation that has not let families in yet")
class OpeningIT {
    private static final House HOUSE = House.open();
    private static final Demo.Account ADMINISTRATOR = Newcomer.FIFTH.in(HOUSE);
    private static final Knock DOOR = HOUSE.knock(Newcomer.FIFTH.host());

    /** What was invited to work, and who wants to leave. */
    /** The page of one that has not opened carries its logo. */
    private static final Set<String> EVER_OPEN = Set.of("/kutsu", "/poistu", "/logo/{logo:[0-9a-f]{32}}.png");

    @Test
    void answers_everything_that_is_not_for_its_own_people_with_one_calm_page() {
        var elsewhere = new ArrayList<String>();
        var families = ListedRoute.all().stream()
                .filter(it -> !StaffPaths.holds(it.path()))
                .filter(it -> !EVER_OPEN.contains(it.path()))
                .filter(it -> !isOfACard(it))
                .toList();
        for (var route : families) {
            var path = route.with(Round.blanks(UUID.randomUUID()));
            var answer = route.method().equals("GET") ? DOOR.get(path) : DOOR.post(path, Map.of());
            if (!(ApiPaths.hold(path) ? isCalmToPrograms(answer) : isCalm(answer))) {
                elsewhere.add(route + ": " + answer.statusCode());
            }
        }
        assertThat(elsewhere).isEmpty();
        assertThat(families).hasSizeGreaterThan(30);
        assertThat(isCalm(DOOR.get("/ei-ole"))).isTrue();
        assertThat(isCalm(DOOR.get("/robots.txt"))).isTrue();
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({
        "/fi/, Avaamme pian",
        "/sv/palaute, Vi öppnar snart",
        "/en/aukiolo, Opening soon",
        "/selko/, Avaamme pian"
    })
    void says_so_in_the_readers_language_and_whom_to_call(String path, String heading) {
        var answer = DOOR.get(path);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
        assertThat(page.select("main a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:" + Newcomer.PHONE.replace(" ", ""));
        assertThat(page.select("main").text()).contains("112");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(it -> it.matches("/(fi|sv|en|selko)/(vastaus)?|/kirjaudu|/poistu|tel:.*|#m"));
        assertThat(DOOR.get(page.selectFirst("link[rel=stylesheet]").attr("href"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void lets_its_own_people_in_and_tells_them_what_is_missing() {
        var me = Guest.working(HOUSE, ADMINISTRATOR);
        assertThat(Jsoup.parse(me.get("/hallinta").body()).select("main").text())
                .contains("Puuttuu vielä: Aukioloajat, Paikat, Ensimmäinen työntekijä.");

        var refused = me.post("/hallinta/sivusto/julkaisu", Map.of("key", "whatever"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#steps li").eachText())
                .containsExactly("Aukioloajat", "Paikat", "Ensimmäinen työntekijä");
        assertThat(isCalm(DOOR.get("/fi/"))).isTrue();
        assertThat(DOOR.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void closes_a_site_for_a_while_only_when_asked_twice_and_takes_that_back() {
        var door = HOUSE.knock("lauste.localhost");
        var me = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "ADMINISTRATOR"));
        var holder = Guest.holdingACardOfItsOwn(HOUSE, "lauste.localhost");
        assertThat(close(me, List.of()).statusCode()).isEqualTo(422);
        assertThat(door.get("/fi/").statusCode()).isEqualTo(200);
        try {
            assertThat(close(me, List.of("sure", "true")).statusCode()).isEqualTo(303);
            assertThat(isCalm(door.get("/fi/"))).isTrue();
            assertThat(isCalm(door.get("/fi/tietosuoja"))).isTrue();
            assertThat(me.get("/tyo").statusCode()).isEqualTo(200);
            assertThat(holder.get("/fi/vastaus").body()).contains("/fi/vastaus/poista");
            assertThat(HOUSE.knock("kasper.localhost").get("/fi/").statusCode()).isEqualTo(200);
        } finally {
            var undone = me.post("/hallinta/sivusto/palautus", Forms.in(me.get("/hallinta/sivusto")));
            assertThat(undone.statusCode()).isEqualTo(303);
        }
        assertThat(door.get("/fi/").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> close(Guest me, List<String> named) {
        var page = me.get("/hallinta/sivusto");
        var key = Jsoup.parse(page.body()).selectFirst("form[action$=sulku] input[name=key]");
        var form = new java.util.HashMap<>(Map.of("key", key.val()));
        if (!named.isEmpty()) {
            form.put(named.get(0), named.get(1));
        }
        return me.post("/hallinta/sivusto/sulku", form);
    }

    /** What was promised with a card is kept also while a site is closed. */
    private static boolean isOfACard(ListedRoute route) {
        return CardPaths.hold(route.with(Round.blanks(UUID.randomUUID())));
    }

    private static boolean isCalmToPrograms(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.body().contains("urn:rinnalla:problem:unavailable");
    }

    private static boolean isCalm(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && Jsoup.parse(answer.body())
                        .selectFirst("h1")
                        .text()
                        .matches("Avaamme pian|Opening soon|Vi öppnar snart")
                && answer.headers().allValues("set-cookie").isEmpty();
    }
}
