package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the running house, without script; everybody answers through the forms. */
@DisplayName("A survey at the start and at the end")
class StartAndEndIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final int PEOPLE = 6;

    private final Guest keeper = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest somebody = Guest.nobody(HOUSE, HERE);
    private final LocalDate today = LocalDate.now(Helsinki.ZONE);

    @Test
    void is_answered_twice_with_a_card_and_tells_the_change_of_all_of_them_and_of_nobody() {
        var start = built();
        var end = askedAgain(start);
        start.opened(today, today.plusDays(9));
        var cards = new ArrayList<String>();
        for (var n = 0; n < PEOPLE; n++) {
            cards.add(begin(start.code()));
        }
        assertThat(cards).doesNotHaveDuplicates();
        assertThat(Guest.holding(HOUSE, HERE, cards.get(0)).reads("/fi/vastaus"))
                .contains("Kysely: Voimat", "Loppukysymykset avataan myöhemmin");
        end.opened(today, today.plusDays(9));

        refused(end.code());
        comesFromTheCard(end.code(), cards.get(0));
        cards.subList(1, PEOPLE).forEach(it -> typesTheWords(end.code(), it));

        assertThat(keeper.reads(end.at() + "/tulokset")).doesNotContain("Samat ihmiset");
        keeper.post(end.at() + "/sulje", Map.of());
        assertThat(counted(end)).as("its start can still be answered").endsWith("tila=alkuauki");
        keeper.post(start.at() + "/sulje", Map.of());
        assertThat(rows("select count(*) from app.survey_pair where survey_id = ?::uuid", end))
                .isEqualTo(PEOPLE);
        assertThat(counted(end)).endsWith("tila=laskettu");

        var results = keeper.page(end.at() + "/tulokset");
        assertThat(results.text()).contains("Samat ihmiset alussa ja lopussa", "Keskiarvo nousi: alussa");
        assertThat(results.select("#change ~ .scroll td").first().text()).isEqualTo("5–9");
        assertThat(rows("select count(*) from app.survey_pair where survey_id = ?::uuid", end))
                .as("nothing says any more which two belong together")
                .isZero();
        assertThat(Guest.holding(HOUSE, HERE, cards.get(0)).reads("/fi/vastaus"))
                .doesNotContain("Kysely: Voimat");
    }

    private Surveyed built() {
        return Surveyed.drafted(keeper, "title-fi", "Voimat")
                .asking("scale", "words-fi", "Minulla on voimia.", "low-fi", "ei yhtään", "high-fi", "täysin");
    }

    private Surveyed askedAgain(Surveyed start) {
        var made = keeper.fill(start.at(), "form[action$=/loppu]");
        assertThat(made.statusCode()).isEqualTo(303);
        var at = made.headers().firstValue("location").orElseThrow().replaceAll("\\?.*|https?://[^/]*", "");
        assertThat(keeper.reads(at)).contains("Voimat (lopussa)", "Tämä on loppukysely");
        assertThat(keeper.reads(start.at())).contains("Tämä on alkukysely");
        return new Surveyed(keeper, at);
    }

    /** The same form sent again shows the same words and counts once. */
    private String begin(String code) {
        var path = "/fi/kysely/" + code;
        var form = form(path, "k1", "2", "card", "new");
        var words = Guest.wordsOn(somebody.post(path, form));
        assertThat(words).isNotEmpty();
        assertThat(Guest.wordsOn(somebody.post(path, form))).isEqualTo(words);
        return words;
    }

    /** What are no words, and words of a card that has no start here, are refused alike, and what was chosen stays. */
    private void refused(String code) {
        var path = "/fi/kysely/" + code;
        var another = Guest.newCard(HOUSE.knock(HERE));
        for (var words : new String[] {"auto on rikki", another}) {
            assertThat(problem(somebody.post(path, form(path, "k1", "4", "card", "held", "words", words))))
                    .startsWith("Näillä sanoilla ei löytynyt alkuvastausta");
        }
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=k1][checked]").attr("value")).isEqualTo("4");
        return page.select("#words-problem").text();
    }

    private void comesFromTheCard(String code, String words) {
        var holder = Guest.holding(HOUSE, HERE, words);
        var door = holder.page("/fi/vastaus").select("main a.door[href$=/kysely/" + code + "]");
        assertThat(door.text()).contains("Vastaa loppukysymyksiin viimeistään");
        var form = new HashMap<>(Forms.in(holder.page(door.attr("href")).selectFirst("main form[method=post]")));
        form.put("k1", "4");
        form.put("card", "held");
        form.put("go", "send");
        assertThat(holder.post(door.attr("href"), form)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("/kiitos");
        assertThat(holder.reads("/fi/vastaus")).contains("Olet vastannut alussa ja lopussa.");
    }

    private void typesTheWords(String code, String words) {
        var path = "/fi/kysely/" + code;
        assertThat(somebody.post(path, form(path, "k1", "4", "card", "held", "words", words))
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("/kiitos");
        assertThat(somebody.post(path, form(path, "k1", "1", "card", "held", "words", words))
                        .statusCode())
                .as("once")
                .isEqualTo(422);
    }

    private Map<String, String> form(String path, String... named) {
        var form = new HashMap<>(Forms.in(somebody.page(path).selectFirst("main form[method=post]")));
        for (var n = 0; n < named.length; n += 2) {
            form.put(named[n], named[n + 1]);
        }
        form.put("go", "send");
        return form;
    }

    private String counted(Surveyed end) {
        return keeper.post(end.at() + "/tulokset/laske", Map.of("division", "together"))
                .headers()
                .firstValue("location")
                .orElse("");
    }

    private static long rows(String sql, Surveyed survey) {
        return Ledger.of(HOUSE.data(), "aspa")
                .list(Long.class, sql, survey.at().substring(survey.at().lastIndexOf('/') + 1))
                .get(0);
    }
}
