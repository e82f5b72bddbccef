package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.journeys.LetterBox.Came;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day on which somebody is away")
class AbsenceIT {
    private static final String PAGE = "/tyo/poissa";
    private static final String HERE = "aspa.localhost";
    private static final String CALL = "a[href='tel:+358400000066']";

    /** What may become of a meeting of this group. */
    private static final String OF_THE_SEAT = "section:has(h2 a[href='/tyo/ryhmat/%s']) input[name^=kerta-]";

    private static final House HOUSE = House.open();

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest parent = Guest.nobody(HOUSE, HERE);
    private final Guest holder =
            Guest.holding(HOUSE, HERE, HOUSE.demo().card(HERE, "seat").words());

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
    void passes_what_a_colleague_carries_to_a_stand_in_and_back() {
        var walking =
                Guest.holding(HOUSE, HERE, HOUSE.demo().card(HERE, "walking").words());
        var mine = Jsoup.parse(walking.get("/fi/vastaus").body())
                .select("main a[href*=/vastaus/pyynnot/]")
                .attr("href");
        var carrier = carrierOfTheOldestRelation();
        var page = Jsoup.parse(worker.get(PAGE + "?kuka=" + carrier).body());
        assertThat(page.select("main").text()).contains("on vastuussa");
        var standIn = page.select("#sijainen option:not([value=''])").first().attr("value");
        var form = choosing(page, "sijainen", standIn);
        form.put("sijaisnimi", "Lumme");
        form.put("viimeinen", LocalDate.now().minusDays(1).toString());
        assertThat(worker.post(PAGE, form).statusCode()).as("backwards").isEqualTo(422);
        form.put("viimeinen", LocalDate.now().plusDays(2).toString());

        var done = follow(worker.post(PAGE, form));

        assertThat(done.select("main").text()).contains("huolehtii hänen tukisuhteistaan");
        assertThat(Jsoup.parse(walking.get(mine).body()).select("main").text())
                .contains("Tästä huolehtii nyt meillä Lumme.");

        follow(worker.post(PAGE + "/kumous", hidden(done)));
        assertThat(Jsoup.parse(walking.get(mine).body()).select("main").text()).doesNotContain("Lumme");
    }

    private static UUID carrierOfTheOldestRelation() {
        var ledger = Ledger.of(HOUSE.data(), "aspa");
        ledger.change("update app.support_relation set carried_by = (select id from app.staff_account"
                + " where email = 'tyontekija1@aspa.example') where state = 'RUNNING' and carried_by is null");
        ledger.change("delete from app.stand_in");
        return ledger.list(UUID.class, "select id from app.staff_account where email = 'tyontekija1@aspa.example'")
                .get(0);
    }

    @Test
    void moves_a_meeting_and_tells_by_mail_who_asked_of_that_and_of_its_being_taken_back() {
        var address = "kuutamo" + System.nanoTime() + "@koti.example";
        asks(Map.of("tell", "mail", "mail", address));
        var page = pageWith(OF_THE_SEAT.formatted(group()) + "[value=move]");
        var choice = choice(page);

        var done = follow(worker.post(PAGE, moving(page, choice)));
        Wait.until("families read it", () -> read("/fi/ryhmat/" + group()).contains("18.15"));
        fiveMinutesLater();
        var letter = letter(address, 1);
        assertThat(letter.subject()).isEqualTo("Ajankohta muuttui");
        assertThat(letter.words()).contains("klo 18.15–19.45");

        follow(worker.post(PAGE + "/kumous", hidden(done)));
        fiveMinutesLater();
        assertThat(letter(address, 2).subject()).isEqualTo("Ajankohta muuttui");
        assertThat(letter(address, 2).words()).doesNotContain("18.15–19.45");
        asks(Map.of("tell", "none"));
    }

    @Test
    void tells_of_nothing_by_mail_where_it_was_taken_back_before_the_letter_left() {
        var address = "solsken" + System.nanoTime() + "@koti.example";
        asks(Map.of("tell", "mail", "mail", address));
        var page = pageWith(OF_THE_SEAT.formatted(group()) + "[value=cancel]");

        var done = follow(worker.post(PAGE, choosing(page, choice(page), "cancel")));
        follow(worker.post(PAGE + "/kumous", hidden(done)));
        fiveMinutesLater();

        Wait.until("nothing is owed any more", () -> owed() == 0);
        assertThat(letters(address)).isEmpty();
        asks(Map.of("tell", "none"));
    }

    @Test
    void says_whom_to_call_about_it_and_of_nobody_when_it_is_taken_back() {
        asks(Map.of("tell", "call", "number", "+358 40 000 0066"));
        var page = pageWith(OF_THE_SEAT.formatted(group()) + "[value=move]");

        var done = follow(worker.post(PAGE, moving(page, choice(page))));

        assertThat(done.select(".note.warn:has(a[href=/tyo/soitot]) h2").text()).isEqualTo("Soita näille");
        assertThat(done.text()).doesNotContain("000 0066");
        assertThat(Jsoup.parse(worker.get("/tyo/soitot").body()).select(CALL)).hasSize(1);

        follow(worker.post(PAGE + "/kumous", hidden(done)));
        assertThat(Jsoup.parse(worker.get("/tyo/soitot").body()).select(CALL)).isEmpty();
        asks(Map.of("tell", "none"));
    }

    private void asks(Map<String, String> how) {
        assertThat(holder.post(seat() + "/kerro", how).statusCode()).isEqualTo(303);
    }

    private String seat() {
        return Jsoup.parse(holder.get("/fi/vastaus").body())
                .select("main a[href*=/vastaus/paikat/]")
                .first()
                .attr("href");
    }

    private String group() {
        return seat().substring(seat().lastIndexOf('/') + 1);
    }

    private String choice(Document page) {
        return page.select(OF_THE_SEAT.formatted(group())).first().attr("name");
    }

    /** To the evening of the same day. */
    private static Map<String, String> moving(Document page, String choice) {
        var form = choosing(page, choice, "move");
        form.put(
                choice.replace("kerta-", "uusi-"),
                page.select("form[action=/tyo/poissa] input[name=paiva]").val());
        form.put(choice.replace("kerta-", "alkaa-"), "18.15");
        form.put(choice.replace("kerta-", "loppuu-"), "19.45");
        return form;
    }

    /** Nobody waits for the clock: what is due in five minutes is due now. */
    private static void fiveMinutesLater() {
        Ledger.of(HOUSE.data(), "aspa")
                .change("update app.outbox set due_at = now() where kind = 'MEETING_CHANGED' and sent_at is null");
    }

    private static long owed() {
        return Ledger.of(HOUSE.data(), "aspa")
                .list(
                        Long.class,
                        "select count(*) from app.outbox where kind = 'MEETING_CHANGED' and sent_at is null"
                                + " and gave_up_at is null")
                .get(0);
    }

    private static Came letter(String to, int number) {
        Wait.until("letter " + number + " to " + to, () -> letters(to).size() >= number);
        return letters(to).get(number - 1);
    }

    private static List<Came> letters(String to) {
        return HOUSE.letters().all().stream().filter(it -> it.to().equals(to)).toList();
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
