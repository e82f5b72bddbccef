package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.faults.Wait;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day on which somebody is away")
class AbsenceIT {
    private static final String PAGE = "/tyo/poissa";
    private static final House HOUSE = House.open();

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"));
    private final Guest parent = Guest.nobody(HOUSE, "aspa.localhost");

    @Test
    void is_closed_with_one_form_seen_by_families_at_once_and_opened_again_with_one_button() {
        var page = pageWith("input[name^=ovi-][value=close]");
        var door = page.select("input[name^=ovi-][value=close]").first().attr("name");
        var before = read("/fi/aukiolo");

        var done = follow(worker.post(PAGE, choosing(page, door, "close")));

        assertThat(done.select(".note.ok").text()).contains("Muutos näkyy jo perheille");
        assertThat(done.select("h2").text()).contains("Suljettu");
        Wait.until("families read it", () -> read("/fi/aukiolo").contains("sairastuminen"));

        var undone = follow(worker.post(PAGE + "/kumous", hidden(done)));

        assertThat(undone.select("h2").text()).doesNotContain("Suljettu");
        Wait.until(
                "families read what they did before", () -> read("/fi/aukiolo").equals(before));
    }

    @Test
    void keeps_its_door_open_where_somebody_stands_in() {
        var page = pageWith("input[name^=ovi-][value=stand_in]");
        var choice = page.select("input[name^=ovi-][value=stand_in]").first().attr("name");
        var form = choosing(page, choice, "stand_in");
        form.put(choice.replace("ovi-", "nimi-"), "Lumme");

        var done = follow(worker.post(PAGE, form));
        assertThat(done.select("section").text()).contains("Lumme");

        var undone = follow(worker.post(PAGE + "/kumous", hidden(done)));
        assertThat(undone.select("section").text()).doesNotContain("Lumme");
    }

    @Test
    void cancels_a_meeting_for_those_who_have_a_seat_and_takes_it_up_again() {
        var page = pageWith("input[name^=kerta-][value=cancel]");
        var choice = page.select("input[name^=kerta-][value=cancel]").first().attr("name");
        var group = page.select("h2 a[href*=ryhmat]").first().attr("href").replace("/tyo/", "/fi/");

        var done = follow(worker.post(PAGE, choosing(page, choice, "cancel")));

        assertThat(done.select("section").text()).contains("Peruttu");
        Wait.until("families read it", () -> read(group).contains("Sairastumisen vuoksi."));

        follow(worker.post(PAGE + "/kumous", hidden(done)));
        Wait.until("it takes place", () -> !read(group).contains("Sairastumisen vuoksi."));
    }

    @Test
    void says_at_the_field_what_is_wrong_and_keeps_what_was_typed() {
        var page = pageWith("input[name^=kerta-][value=move]");
        var choice = page.select("input[name^=kerta-][value=move]").first().attr("name");
        var form = choosing(page, choice, "move");
        form.put(choice.replace("kerta-", "alkaa-"), "puoli kuusi");

        var answer = worker.post(PAGE, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(answer.body());
        assertThat(again.select(".problems a").text()).contains("esimerkiksi 17.30");
        assertThat(again.select("input[name^=alkaa-]").eachAttr("value")).contains("puoli kuusi");
        assertThat(again.select("input[name=" + choice + "][value=move]").hasAttr("checked"))
                .isTrue();
        assertThat(worker.post(PAGE, choosing(page, choice, "keep")).statusCode())
                .isEqualTo(422);
    }

    private String read(String path) {
        return Jsoup.parse(parent.get(path).body()).text();
    }

    /** The page of the first day, from tomorrow on, that has such a choice. */
    private Document pageWith(String choice) {
        return tomorrow()
                .datesUntil(tomorrow().plusDays(40))
                .map(it -> Jsoup.parse(worker.get(PAGE + "?paiva=" + it).body()))
                .filter(it -> !it.select(choice).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate tomorrow() {
        return Helsinki.day(Instant.now()).plusDays(1);
    }

    /** The page's main form as it stands, with one choice made. */
    private static Map<String, String> choosing(Document page, String field, String value) {
        var form = new HashMap<String, String>();
        page.select("form[method=post][action=/tyo/poissa] input:not([type=radio])")
                .forEach(it -> form.put(it.attr("name"), it.attr("value")));
        page.select("form[method=post][action=/tyo/poissa] input[checked]")
                .forEach(it -> form.put(it.attr("name"), it.attr("value")));
        form.put(field, value);
        return form;
    }

    private static Map<String, String> hidden(Document page) {
        var form = new HashMap<String, String>();
        page.select("form[action=/tyo/poissa/kumous] input").forEach(it -> form.put(it.attr("name"), it.attr("value")));
        return form;
    }

    private Document follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("location").orElseThrow();
        return Jsoup.parse(
                worker.get(address.substring(address.indexOf("/tyo"))).body());
    }
}
