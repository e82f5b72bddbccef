package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Feedback that a parent sends")
class FeedbackIT {
    private static final House HOUSE = House.open();
    private static final Knock ASPA = HOUSE.knock("aspa.localhost");
    private static final Knock KASPER = HOUSE.knock("kasper.localhost");

    @Test
    void is_kept_once_with_the_same_words_however_often_the_form_is_sent() throws Exception {
        var form = Forms.with(ASPA.get("/fi/palaute"), "mood", "well", "wish", "Kahvia riittää.", "card", "new");
        var crowd = Executors.newFixedThreadPool(8);
        var sent = crowd.invokeAll(IntStream.range(0, 16)
                .mapToObj(
                        i -> (java.util.concurrent.Callable<HttpResponse<String>>) () -> ASPA.post("/fi/palaute", form))
                .toList());
        crowd.shutdown();

        var words = sent.stream()
                .map(FeedbackIT::got)
                .map(FeedbackIT::cardWords)
                .distinct()
                .toList();
        assertThat(words).hasSize(1);
        assertThat(words.get(0)).hasSize(5);
        assertThat(itemsOf(words.get(0))).isEqualTo(1);
    }

    @Test
    void is_not_overwritten_by_other_words_in_the_same_form() {
        var form = Forms.with(ASPA.get("/fi/palaute"), "mood", "well", "wish", "Ensimmäinen.");
        ASPA.post("/fi/palaute", form);
        form.put("wish", "Aivan toinen.");

        var answer = ASPA.post("/fi/palaute", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Aivan toinen.");
    }

    @Test
    void keeps_what_was_typed_when_something_is_missing_or_not_wanted() {
        var unchosen = ASPA.post("/fi/palaute", Forms.with(ASPA.get("/fi/palaute"), "wish", "Ovi oli kiinni."));
        var coded = ASPA.post(
                "/fi/palaute", Forms.with(ASPA.get("/fi/palaute"), "mood", "well", "wish", "Tunnus on 131052-308T."));

        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(unchosen.body()).contains("Ovi oli kiinni.", "role=\"alert\"");
        assertThat(coded.statusCode()).isEqualTo(422);
        assertThat(coded.body()).contains("131052-308T");
    }

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource({
        "kasper, palaute",
        "kasper, palaute/saavutettavuus",
        "lauste, palaute",
        "lauste, palaute/saavutettavuus",
        "aspa, palaute",
        "aspa, palaute/saavutettavuus"
    })
    void is_written_after_its_author_has_read_the_promise_and_of_the_duty_to_notify(String tenant, String page) {
        var main = Jsoup.parse(
                        HOUSE.knock(tenant + ".localhost").get("/fi/" + page).body())
                .selectFirst("main");
        var order = main.getAllElements();
        var box = order.indexOf(main.selectFirst("textarea"));
        var duty = main.getElementsMatchingOwnText("^Hyvä tietää, ennen kuin kirjoitat$");

        assertThat(order.indexOf(main.selectFirst(".promise"))).isBetween(1, box);
        assertThat(order.indexOf(duty.first())).isBetween(1, box);
        assertThat(main.selectFirst(".promise").text()).contains("Tämän lukevat meillä", "kuukauden kuluttua");
        assertThat(duty.first().parent().text()).contains("lastensuojeluilmoitu");
    }

    @Test
    void leaves_neither_its_words_nor_its_senders_address_on_the_disk() throws IOException {
        var canary = "Kanarialintu" + System.nanoTime();
        var address = "203.0.113.77";
        var form = Forms.with(KASPER.get("/fi/palaute"), "mood", "well", "wish", canary, "card", "new");
        var answer = KASPER.post(
                "/fi/palaute",
                form,
                "X-Forwarded-For",
                address,
                "X-Real-IP",
                address,
                "Forwarded",
                "for=" + address,
                "True-Client-IP",
                address,
                "CF-Connecting-IP",
                address,
                "User-Agent",
                "Kyyhky/" + canary);
        assertThat(answer.statusCode()).isEqualTo(200);

        var words = String.join(" ", cardWords(answer));
        assertThat(filesThatHold(List.of(canary, address, words))).isEmpty();
    }

    @Test
    void is_opened_by_its_own_card_only_and_every_other_card_is_answered_alike() {
        var known = HOUSE.demo().card("kasper.localhost", "answer").words();
        var unknown = openCard(ASPA, "kissa istuu katolla aina yksin");
        var neighbours = openCard(ASPA, known);
        var again =
                openCard(ASPA, HOUSE.demo().card("lauste.localhost", "answer").words());

        assertThat(openCard(KASPER, known).statusCode()).isEqualTo(303);
        assertThat(neighbours.statusCode()).isEqualTo(again.statusCode()).isEqualTo(422);
        assertThat(masked(neighbours, known))
                .isEqualTo(masked(
                        again, HOUSE.demo().card("lauste.localhost", "answer").words()));
        assertThat(neighbours.headers().map().keySet())
                .isEqualTo(again.headers().map().keySet());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(neighbours.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void does_not_come_back_once_its_author_has_deleted_it_however_the_form_is_sent_again() {
        var form = Forms.with(ASPA.get("/fi/palaute"), "mood", "well", "wish", "Tämä katoaa.", "card", "new");
        var words = String.join(" ", cardWords(ASPA.post("/fi/palaute", form)));
        var opened = openCard(ASPA, words);
        var cookie = opened.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        var asked = Forms.in(ASPA.get("/fi/vastaus/poista", "Cookie", cookie));
        var deleted = ASPA.post("/fi/vastaus/poista", asked, "Cookie", cookie);

        var again = ASPA.post("/fi/palaute", form);

        assertThat(deleted.headers().firstValue("location").orElseThrow()).endsWith("/vastaus/poistettu");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Tämä katoaa.").doesNotContain("wordcard");
        assertThat(openCard(ASPA, words).statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> openCard(Knock door, String words) {
        return door.post("/fi/vastaus", Forms.with(door.get("/fi/vastaus"), "words", words));
    }

    /** The page without what is different by nature: the form's own key and the words that were typed. */
    private static String masked(HttpResponse<String> page, String typed) {
        var key = Jsoup.parse(page.body()).selectFirst("input[name=key]").val();
        return page.body().replace(key, "KEY").replace(typed, "TYPED");
    }

    private static int itemsOf(List<String> words) {
        var opened = openCard(ASPA, String.join(" ", words));
        var cookie = opened.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        var mine = ASPA.get(
                opened.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", ""),
                "Cookie",
                cookie);
        return Jsoup.parse(mine.body()).select("main a[href*='/vastaus/1']").size();
    }

    private static List<String> cardWords(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select(".wordcard li, .wordcard .word").eachText();
    }

    private static List<String> filesThatHold(List<String> canaries) throws IOException {
        try (var files = Files.walk(HOUSE.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> canaries.stream().anyMatch(it -> holds(file, it)))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean holds(Path file, String canary) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.contains(new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private static HttpResponse<String> got(java.util.concurrent.Future<HttpResponse<String>> sent) {
        try {
            return sent.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
