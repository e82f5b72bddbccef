package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Without a browser, and so without a script: how the pages look is seen where all pages are looked at. */
@DisplayName("A coordinator")
class ComparisonIT {
    private static final House HOUSE = House.open();
    private static final String OF_ALL = "verkosto.localhost";
    private static final String OF_TWO = "etela.localhost";

    private final Guest coordinator = at(OF_ALL);

    @Test
    void sees_the_members_of_their_own_network_and_no_others() {
        var two = at(OF_TWO).page("/vertailu");
        var all = coordinator.page("/vertailu");

        assertThat(all.select("input[name=toiminta]").size())
                .isGreaterThan(two.select("input[name=toiminta]").size());
        assertThat(all.select("main").text()).contains("Rinnalla-verkosto");
        assertThat(two.select("main").text()).contains("verkosto").doesNotContain("Rinnalla-verkosto");
        var nextDoor = all.select("input[name=toiminta]").eachAttr("value").stream()
                .filter(it ->
                        !two.select("input[name=toiminta]").eachAttr("value").contains(it))
                .toList();
        assertThat(nextDoor)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(at(OF_TWO)
                                .get("/vertailu?osoitin=feedback-received&toiminta=" + it)
                                .statusCode())
                        .as("nothing of it can be asked for")
                        .isEqualTo(422));
        assertThat(at(OF_TWO).with(coordinator.cookies()).get("/vertailu").statusCode())
                .as("the other network's coordinator is nobody here")
                .isEqualTo(303);
    }

    @Test
    void looks_at_eight_quarters_in_six_ways_and_takes_each_along_as_four_files() {
        var ways = coordinator
                .page("/vertailu")
                .select("main nav a[href*=osoitin]")
                .eachAttr("href");
        assertThat(ways).hasSize(6);
        for (var way : ways) {
            var page = coordinator.page(way);
            assertThat(page.select("figure h2").text()).as(way).isNotEmpty();
            assertThat(page.select("figure svg title, figure svg desc")).hasSize(2);
            assertThat(page.select("table")).isNotEmpty();
            var files = page.select(".actions a[href^=/vertailu.]").eachAttr("href");
            assertThat(files).hasSize(4).allSatisfy(it -> {
                var file = coordinator.bytes(it);
                assertThat(file.statusCode()).as(it).isEqualTo(200);
                assertThat(file.body()).hasSizeGreaterThan(100);
                assertThat(file.headers().firstValue("content-disposition").orElse(""))
                        .startsWith("attachment; filename=\"vertailu-");
            });
        }
        var series = coordinator.page(ways.get(1));
        assertThat(series.select("#quarters").first().parent().select("tbody tr"))
                .hasSize(
                        8 * series.select("input[type=checkbox][name=toiminta]").size());
    }

    @Test
    void sees_amounts_by_hours_of_all_three_and_by_working_years_only_of_those_that_agreed() {
        var hours = coordinator.page("/vertailu?nakyma=suhteessa");
        assertThat(hours.select("#period").first().parent().select("tbody td.n").text())
                .matches("(\\d+(,\\d+)? \\d+,\\d–\\d+,\\d ?){3}");

        var years = coordinator.page("/vertailu?nakyma=suhteessa&osoitin=changes-made&toiminta=kaikki");
        assertThat(years.select("select[name=jakaja] option[selected]").val()).isEqualTo("working-years");
        assertThat(years.select(".note li").text())
                .contains("ei voi verrata, koska", "ei ole jakanut henkilötyövuosia");
        assertThat(years.select("#period").first().parent().select("tbody td.n").text())
                .contains("0,75", "ei lukua");
        assertThat(coordinator
                        .get("/vertailu?nakyma=suhteessa&osoitin=changes-made&jakaja=open-hours&toiminta=kaikki")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void finds_the_open_data_and_the_saved_views_from_every_page_of_the_network() {
        for (var page : List.of("/vertailu?kieli=sv", "/vertailu/nakymat?kieli=sv", "/avoin-data?kieli=sv")) {
            var nav = coordinator.page(page).select("nav.nav a");
            assertThat(nav.eachAttr("href"))
                    .as(page)
                    .containsExactly("/vertailu?kieli=sv", "/vertailu/nakymat?kieli=sv", "/avoin-data?kieli=sv");
            assertThat(nav.select("[aria-current=page]").attr("href")).isEqualTo(page);
        }
        assertThat(coordinator.page("/avoin-data").select("main a[href=/api/v1/openapi.json]"))
                .hasSize(1);
        assertThat(coordinator.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void keeps_a_view_opens_it_renames_it_and_removes_it() {
        var saved =
                coordinator.fill("/vertailu?nakyma=laatu", "form[action=/vertailu/nakymat]", "nimi", "Mitä puuttuu");
        assertThat(Told.by(saved).location()).startsWith("/vertailu/nakymat?tila=tallessa");

        var href = view("Mitä puuttuu").attr("href");
        assertThat(coordinator.page(href).select("main nav [aria-current]").attr("href"))
                .contains("nakyma=laatu");
        assertThat(at(OF_TWO).page("/vertailu/nakymat").text()).doesNotContain("Mitä puuttuu");

        assertThat(coordinator
                        .fill("/vertailu?nakyma=polku", "form[action=/vertailu/nakymat]", "nimi", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(coordinator
                        .fill("/vertailu?nakyma=polku", "form[action=/vertailu/nakymat]", "nimi", "mitä PUUTTUU")
                        .body())
                .contains("mitä PUUTTUU");

        change("Mitä puuttuu", "nimi", "Aukot");
        assertThat(view("Aukot").attr("href")).isEqualTo(href);
        change("Aukot", "poisto", "");
        assertThat(coordinator.page("/vertailu/nakymat").text()).doesNotContain("Aukot");
    }

    /** Of pages the key of the form is left out: it is new each time. */
    @Test
    void gets_the_same_bytes_whatever_is_added_changed_or_erased_after_a_quarter_was_closed() {
        var before = everything();
        var ledger = Ledger.of(HOUSE.data(), "kasper");
        var known = feedback(ledger);

        var author = Guest.holdingACardOfItsOwn(HOUSE, "kasper.localhost");
        var added = feedback(ledger);
        added.removeAll(known);
        assertThat(added).hasSize(1);
        ledger.change(
                "update app.feedback set received_on = d, due_on = d + 14, first_due_on = d + 14"
                        + " from (select date_trunc('quarter', current_date)::date - 140 as d) as closed where id = ?",
                added.get(0));
        assertThat(everything()).as("added to a closed quarter").isEqualTo(before);

        ledger.change(
                "update app.feedback set received_on = received_on - 91, due_on = due_on - 91,"
                        + " first_due_on = first_due_on - 91 where id = ?",
                added.get(0));
        assertThat(everything()).as("moved to another one").isEqualTo(before);

        author.post("/fi/vastaus/poista", Map.of());
        assertThat(feedback(ledger)).doesNotContainAnyElementsOf(added);
        assertThat(everything()).as("erased").isEqualTo(before);
    }

    private static List<UUID> feedback(Ledger ledger) {
        return new ArrayList<>(ledger.list(UUID.class, "select id from app.feedback"));
    }

    private static Map<String, String> everything() {
        var coordinator = at(OF_ALL);
        var seen = new LinkedHashMap<String, String>();
        for (var way : List.of("palkit", "sarja", "jakauma", "polku", "laatu", "suhteessa")) {
            for (var indicator : List.of("feedback-received", "feedback-answered-in-time", "exit-heard")) {
                var query = "?nakyma=" + way + "&osoitin=" + indicator + "&toiminta=kaikki&kieli=fi";
                seen.put(query, withoutKeys(coordinator.page("/vertailu" + query)));
                Stream.of("csv", "svg", "png")
                        .forEach(it -> seen.put(
                                it + query,
                                new String(
                                        coordinator
                                                .bytes("/vertailu." + it + query)
                                                .body(),
                                        StandardCharsets.ISO_8859_1)));
            }
        }
        return seen;
    }

    private static String withoutKeys(Document page) {
        page.select("input[name=key]").remove();
        return page.outerHtml();
    }

    private Element view(String name) {
        return coordinator.page("/vertailu/nakymat").select("main h2 a").stream()
                .filter(it -> it.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(String view, String what, String name) {
        var form = coordinator.page("/vertailu/nakymat").select("main h2").stream()
                .filter(it -> it.text().equals(view))
                .map(it -> it.nextElementSibling().selectFirst("form[action$=/" + what + "]"))
                .findFirst()
                .orElseThrow();
        var fields = form.select("input").stream()
                .collect(Collectors.toMap(it -> it.attr("name"), it -> it.val(), (one, other) -> one));
        fields.computeIfPresent("nimi", (key, was) -> name);
        assertThat(coordinator.post(form.attr("action"), fields).statusCode()).isEqualTo(303);
    }

    private static Guest at(String host) {
        return Guest.working(HOUSE, HOUSE.demo().worker(host, "COORDINATOR"));
    }
}
