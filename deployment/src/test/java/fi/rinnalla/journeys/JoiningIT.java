package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On an old phone, 320 wide, with scripts off. */
@DisplayName("A parent who wants to come along")
class JoiningIT {
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "at {0}, among {1}")
    @CsvSource({"kasper, ryhmat, Vertaisryhmä", "aspa, ryhmat, Voimaa", "lauste, tapahtumat, Kysymyksiä"})
    void finds_joins_takes_the_calendar_along_and_cancels(String tenant, String door, String named) {
        try (var parent = visitor(tenant)) {
            parent.open(door);
            parent.press("main .doors a:has-text('" + named + "')");
            var meetings =
                    parent.page().locator("main h2:has-text('Milloin') + ul li").count();
            parent.press("main a[href$='/ilmoittaudu']");
            parent.page().fill("#nickname", "Hiidenkivi");
            parent.submit();
            assertThat(main(parent)).contains("Paikkasi on varattu", "Nähdään");
            var words = String.join(" ", parent.page().locator(".wordcard li").allInnerTexts());

            var quiet = calendar(parent, "main a[href$='.ics']");
            assertThat(quiet.lines()).hasSize(meetings).allSatisfy(it -> {
                assertThat(it.title()).isEqualTo("Tapaaminen");
                assertThat(it.place()).isEmpty();
                assertThat(it.begin()).isBefore(it.end());
            });
            var placed = calendar(parent, "main a[href$='.ics?paikka=true']");
            assertThat(placed.lines())
                    .extracting(ReadCalendar.Line::uid)
                    .containsExactlyElementsOf(
                            quiet.lines().stream().map(ReadCalendar.Line::uid).toList());
            assertThat(placed.lines()).noneMatch(it -> it.place().isEmpty());

            parent.open("tapahtumat");
            var feed = calendar(parent, "main a[href$='/tapahtumat.ics']");
            assertThat(feed.lines()).isNotEmpty().allMatch(it -> it.title().equals("Tapahtuma"));
            assertThat(feed.lines()).extracting(ReadCalendar.Line::uid).doesNotHaveDuplicates();

            Giving.words(parent, words);
            parent.press("main a[href*='/vastaus/paikat/']");
            assertThat(main(parent)).contains("Sinulla on paikka.");
            assertThat(parent.page().inputValue("#nickname")).isEqualTo("Hiidenkivi");
            parent.press("main form[action$='/peruutus'] button");
            assertThat(main(parent)).contains("Peruttu. Ei haittaa");
        }
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"kasper", "aspa", "lauste"})
    void waits_in_line_accepts_what_becomes_free_and_goes_by_another_name(String tenant) {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(tenant + ".localhost", "WORKER"));
        var staff = planned(worker);
        var group = staff.replace("/tyo/", "/fi/");
        var first = Guest.holding(HOUSE, worker.door().host(), join(worker.door(), group, "Ensimmäinen"));

        try (var parent = visitor(tenant)) {
            parent.open(group);
            assertThat(main(parent)).contains("Täynnä, jono on auki");
            parent.press("main a[href$='/ilmoittaudu']");
            parent.page().fill("#nickname", "Jonottaja");
            parent.submit();
            assertThat(main(parent)).contains("Olet jonossa ensimmäisenä.");
            var words = String.join(" ", parent.page().locator(".wordcard li").allInnerTexts());
            Giving.words(parent, words);
            parent.press("main a[href*='/vastaus/paikat/']");
            assertThat(main(parent)).contains("Olet jonossa.").doesNotContain("Otan paikan");

            first.post("/fi/vastaus/paikat/" + id(group) + "/peruutus", Map.of());
            parent.page().reload();
            assertThat(main(parent)).contains("Paikka on vapautunut sinulle.", "Vahvista paikka viimeistään");
            parent.press("main form[action$='/vahvistus'] button");
            assertThat(main(parent)).contains("Paikka on nyt sinun.", "Sinulla on paikka.");

            parent.page().fill("#nickname", "Paikallaan");
            parent.press("main form[action$='/nimimerkki'] button");
            assertThat(main(parent)).contains("Nimimerkki on vaihdettu.");
            assertThat(worker.get(staff + "/nimimerkit").body())
                    .contains("Paikallaan")
                    .doesNotContain("Jonottaja");
        } finally {
            worker.post(staff + "/piilotus", Map.of());
        }
    }

    private static Visitor visitor(String tenant) {
        return Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, 320, false));
    }

    private static String main(Visitor it) {
        return it.page().locator("main").innerText();
    }

    private static ReadCalendar calendar(Visitor it, String link) {
        var href = it.page().locator(link).first().getAttribute("href");
        return ReadCalendar.of(it.knock().bytes(href));
    }

    /** A group with one seat, public; brings its page for those who run it. */
    private static String planned(Guest worker) {
        var form = new HashMap<>(OwnThings.FILLED);
        form.putAll(Map.of("seats", "1", "times", "2", "name-fi", "Yhden hengen ryhmä"));
        form.put("day", LocalDate.now(Helsinki.ZONE).plusWeeks(3).toString());
        var answer = worker.post("/tyo/ryhmat/uusi/ryhma", form);
        var page = answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*", "");
        worker.post(page + "/julkaisu", Map.of());
        return page;
    }

    private static String join(Knock door, String group, String nickname) {
        var form = Forms.with(door.get(group + "/ilmoittaudu"), "nickname", nickname);
        return String.join(
                " ",
                Jsoup.parse(door.post(group + "/ilmoittaudu", form).body())
                        .select(".wordcard li")
                        .eachText());
    }

    private static String id(String group) {
        return group.substring(group.lastIndexOf('/') + 1);
    }
}
