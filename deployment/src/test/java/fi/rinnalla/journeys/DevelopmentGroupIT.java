package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A professional of the county who has no account")
class DevelopmentGroupIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final String LIST = "/kehitys/ryhmat";
    private static final String WORDS = "Kutsussa voisi lukea myös, saako tukihenkilön ottaa mukaan.";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));

    /** By a link alone, without script and on a small phone: reads, votes, says something; then it is closed and printed. */
    @Test
    void takes_part_in_a_meeting_and_finds_there_what_came_of_the_vote() {
        var group = begin();
        for (var kind : List.of("parent", "parent", "worker", "decision_maker")) {
            join(group, kind, "Kaisla " + kind);
        }
        join(group, "professional", "Rauni");
        var meeting = plan(group);
        assertThat(text(worker, meeting)).contains("Kokemusasiantuntija ei ole tulossa.");
        assertThat(worker.post(meeting + "/kutsu", Map.of()).statusCode())
                .as("about nothing nobody is called together")
                .isEqualTo(422);
        var agenda = meeting.replace("/kokoukset/", "/asialista/");
        worker.post(agenda + "/tyopaja", Map.of("workshop", "five_questions"));
        assertThat(Jsoup.parse(worker.post(meeting + "/kutsu", Map.of()).body()).text())
                .contains("Kerro, miksi kokous pidetään silti.");
        assertThat(worker.post(meeting + "/kutsu", Map.of("reason", "Hän sairastui."))
                        .statusCode())
                .isEqualTo(303);
        openVote(meeting);

        var code = link(meeting, member(group, "PROFESSIONAL"));
        takePart(code);

        assertThat(text(worker, meeting))
                .contains("Äänestäneitä 1, jäseniä 5", "Vanhempien ääniä 0 – kysy vielä")
                .doesNotContain("Viesti, jossa on kolme aikaa: ");
        assertThat(text(Guest.nobody(HOUSE, "lauste.localhost"), "/fi/kokous/" + code))
                .as("next door it opens nothing")
                .doesNotContain("Kehittämisryhmä kokeilee");
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"))
                        .get(meeting)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Ledger.of(HOUSE.data(), "kasper")
                        .list(
                                Long.class,
                                "select count(*) from app.development_remark where position(?::bytea in words) > 0",
                                WORDS.getBytes(StandardCharsets.UTF_8))
                        .get(0))
                .as("sealed")
                .isZero();

        voteOnPaper(meeting, group);
        closeVote(meeting);

        assertThat(text(worker, meeting)).contains("Viesti, jossa on kolme aikaa: 6 pistettä");
        assertThat(text(Guest.nobody(HOUSE, HERE), "/fi/kokous/" + code)).contains("Viesti, jossa on kolme aikaa: 6");
        assertThat(Ledger.of(HOUSE.data(), "kasper")
                        .list(
                                Long.class,
                                "select count(*) from app.dot_voter v join app.dot_vote d on d.tenant_id = v.tenant_id"
                                        + " and d.id = v.vote_id where d.meeting_id = ?",
                                id(meeting))
                        .get(0))
                .as("who voted is forgotten")
                .isZero();

        writeDown(meeting);

        assertThat(text(worker, meeting)).contains("Pöytäkirja hyväksytty", "5 osallistujaa");
        for (var paper : List.of("/kutsukirje", "/poytakirja")) {
            var file = worker.bytes(meeting + paper);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
        }
        var fresh = page(Guest.nobody(HOUSE, HERE), "/fi/kokous/" + code);
        assertThat(fresh.select("main form")).as("what is approved stands").isEmpty();
    }

    @Test
    void is_told_only_that_a_link_opens_nothing_whatever_the_reason() {
        var group = begin();
        join(group, "professional", "Rauni");
        var meeting = plan(group);
        var first = link(meeting, member(group, "PROFESSIONAL"));
        var second = link(meeting, member(group, "PROFESSIONAL"));
        var nobody = Guest.nobody(HOUSE, HERE);
        assertThat(nobody.get("/fi/kokous/" + second).statusCode()).isEqualTo(200);
        assertThat(nobody.get("/fi/kokous/" + second).headers().firstValue("x-robots-tag"))
                .contains("noindex, nofollow");

        worker.post(
                group + "/jasenet/poisto",
                Map.of("member", member(group, "PROFESSIONAL").toString()));

        for (var code : List.of(first, second, "A".repeat(43))) {
            var answer = nobody.get("/fi/kokous/" + code);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/fi/kokous");
        }
        assertThat(text(nobody, "/fi/kokous")).contains("Pyydä uusi linkki");
    }

    private void takePart(String code) {
        try (var visitor = Visitor.at(HOUSE, new Way("kasper", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.open("kokous/" + code);
            assertThat(visitor.page().locator("main").innerText())
                    .contains("hyvinvointialueen ammattilainen", "Mitä minä voin tehdä itse?", "Sinulla on 2 pistettä");
            var dots = visitor.page().locator("main select");
            dots.nth(0).selectOption("2");
            dots.nth(1).selectOption("2");
            visitor.press("main form[action$='/aani'] .btn");
            assertThat(visitor.status()).as("more than one has").isEqualTo(422);
            dots.nth(1).selectOption("0");
            visitor.press("main form[action$='/aani'] .btn");
            assertThat(visitor.page().locator("main").innerText()).contains("Kiitos. Äänesi on laskettu.");
            assertThat(visitor.page().locator("main select").count()).as("once").isZero();
            visitor.page().fill("#words", WORDS);
            visitor.press("main form[action$='/viesti'] .btn");
            assertThat(visitor.page().locator("main").innerText()).contains("Kiitos. Viestisi on tallessa.");
        }
    }

    private String begin() {
        var form = Forms.with(
                worker.get(LIST + "/uusi"),
                "name",
                "Kehittämisryhmä kokeilee",
                "county",
                "central_uusimaa",
                "facilitator",
                "kehittäjä");
        return place(worker.post(LIST, form).headers().firstValue("location").orElseThrow());
    }

    private void join(String group, String kind, String called) {
        var form = form(group, "/jasenet");
        form.putAll(Map.of("kind", kind, "called", called, "by", "link"));
        assertThat(worker.post(group + "/jasenet", form).statusCode()).isEqualTo(303);
    }

    /** For today, so that it can be held. */
    private String plan(String group) {
        var form = Forms.with(worker.get(LIST + "/kokoukset/uusi?ryhma=" + id(group)), "where", "online");
        form.putAll(Map.of("day", LocalDate.now(Helsinki.ZONE).toString(), "starts", "9.00"));
        var answer = worker.post(LIST + "/kokoukset", form);
        assertThat(worker.post(LIST + "/kokoukset", form).headers().firstValue("location"))
                .as("a double click")
                .isEqualTo(answer.headers().firstValue("location"));
        return place(answer.headers().firstValue("location").orElseThrow());
    }

    private void openVote(String meeting) {
        var votes = meeting.replace("/kokoukset/", "/aanestykset/");
        var form = form(meeting, votes);
        form.putAll(
                Map.of("question", "Mitä kokeillaan?", "options", "Viesti, jossa on kolme aikaa\nKirje", "dots", "2"));
        assertThat(worker.post(votes, form).statusCode()).isEqualTo(303);
    }

    private void voteOnPaper(String meeting, String group) {
        var form = form(meeting, "/paperi");
        var vote = form.get("vote");
        for (var kind : List.of("PARENT", "WORKER", "DECISION_MAKER")) {
            for (var member : members(group, kind)) {
                form.put("who-" + vote, member.toString());
                form.put("paper-" + vote + "-0", "1");
                form.put("paper-" + vote + "-1", "1");
                assertThat(worker.post(meeting.replace("/kokoukset/", "/aanestykset/") + "/paperi", form)
                                .statusCode())
                        .isEqualTo(303);
            }
        }
    }

    private void closeVote(String meeting) {
        worker.post(meeting.replace("/kokoukset/", "/aanestykset/") + "/sulku", form(meeting, "/sulku"));
    }

    private void writeDown(String meeting) {
        var talk = meeting.replace("/kokoukset/", "/nakyma/");
        assertThat(text(worker, talk)).contains(WORDS, "1. Mitä tukea tarvitaan");
        var form = form(talk, "/nakyma/" + id(meeting));
        var item = form.get("item");
        form.putAll(Map.of("notes-" + item, "Tukea ennen ilmoitusta.", "next-" + item, "Kysytään perheiltä."));
        assertThat(worker.post(talk, form).statusCode()).isEqualTo(303);
        worker.post(
                talk + "/lasnaolo",
                Map.of(
                        "count-parent",
                        "2",
                        "count-worker",
                        "1",
                        "count-professional",
                        "1",
                        "count-decision_maker",
                        "1"));
        worker.post(talk + "/hyvaksynta", Map.of());
    }

    private String link(String meeting, UUID member) {
        var shown = worker.post(meeting + "/linkki", Map.of("member", member.toString()));
        return Jsoup.parse(shown.body()).select("main .key").text().replaceAll(".*/", "");
    }

    private UUID member(String group, String kind) {
        return members(group, kind).get(0);
    }

    private static List<UUID> members(String group, String kind) {
        return Ledger.of(HOUSE.data(), "kasper")
                .list(
                        UUID.class,
                        "select id from app.development_member where group_id = ? and kind = ? order by id",
                        id(group),
                        kind);
    }

    private Map<String, String> form(String path, String action) {
        return new HashMap<>(Forms.in(page(worker, path).selectFirst("main form[action$=" + action + "]")));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String place(String location) {
        return location.replaceAll("\\?.*|https?://[^/]*", "");
    }

    private static String text(Guest who, String path) {
        return page(who, path).select("main").text().replace('\u00a0', ' ').replace("\u2060", "");
    }

    private static Document page(Guest who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
