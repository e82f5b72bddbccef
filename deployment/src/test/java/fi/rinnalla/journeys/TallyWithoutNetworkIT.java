package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.faults.Wait;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tap without network")
class TallyWithoutNetworkIT {
    private static final String PAGE = "/tyo/kaynnit?paikka=turku";
    private static final House HOUSE = House.open();

    @Test
    void waits_on_the_device_in_sight_and_is_counted_once_when_there_is_network_again() {
        try (var worker = atWork()) {
            var before = total(worker);
            worker.context().setOffline(true);
            tap(worker, "parent");
            tap(worker, "relative");

            assertThat(worker.page().locator("[data-waiting]").textContent()).contains("2 merkintää odottaa verkkoa");
            assertThat(waiting(worker)).isEqualTo(2);

            worker.context().setOffline(false);
            until(worker, "localStorage.getItem('rinnalla-kaynnit') === null");
            worker.open(PAGE);
            assertThat(total(worker)).isEqualTo(before + 2);
        }
    }

    @Test
    void is_one_where_somebody_taps_twice_at_once() {
        try (var worker = atWork()) {
            worker.context().setOffline(true);
            worker.page().locator("main button[value=parent]").dblclick();

            assertThat(waiting(worker)).isEqualTo(1);
        }
    }

    @Test
    void is_not_lost_when_the_page_is_loaded_again() {
        try (var worker = atWork()) {
            until(worker, "navigator.serviceWorker.controller !== null");
            worker.open(PAGE);
            var before = total(worker);
            until(worker, "(await (await caches.open('kaynnit')).keys()).length > 1");
            worker.context().setOffline(true);
            tap(worker, "professional");
            worker.page().reload();

            assertThat(worker.page().locator("[data-waiting]").textContent()).contains("1 merkintä odottaa");

            worker.context().setOffline(false);
            until(worker, "localStorage.getItem('rinnalla-kaynnit') === null");
            worker.open(PAGE);
            assertThat(total(worker)).isEqualTo(before + 1);
        }
    }

    @Test
    void is_counted_each_time_though_the_page_was_kept_and_opened_twice() {
        try (var worker = atWork()) {
            until(worker, "navigator.serviceWorker.controller !== null");
            worker.open(PAGE);
            var before = total(worker);
            until(worker, "(await (await caches.open('kaynnit')).keys()).length > 1");
            worker.context().setOffline(true);
            tap(worker, "parent");
            worker.page().reload();
            tap(worker, "parent");

            assertThat(waiting(worker)).isEqualTo(2);

            worker.context().setOffline(false);
            until(worker, "localStorage.getItem('rinnalla-kaynnit') === null");
            worker.open(PAGE);
            assertThat(total(worker)).isEqualTo(before + 2);
        }
    }

    @Test
    void waits_on_a_tablet_whose_day_has_ended_also_for_whoever_leaves_in_haste_until_somebody_signs_in() {
        try (var tablet = atWork()) {
            var before = total(tablet);
            tablet.open("/tyo/kaynnit/laite?paikka=turku");
            tablet.submit();
            putTabletsAway();
            tap(tablet, "parent");

            Wait.until("it asks for a sign-in", () -> says(tablet).contains("Kirjaudu sisään"));
            assertThat(waiting(tablet)).isEqualTo(1);

            leave(tablet);
            tablet.signIn("WORKER");
            tablet.open(PAGE);
            until(tablet, "localStorage.getItem('rinnalla-kaynnit') === null");
            tablet.open(PAGE);
            assertThat(total(tablet)).isEqualTo(before + 1);

            tablet.page().evaluate("localStorage.setItem('muuta', 'jotakin')");
            leave(tablet);
            tablet.open("/kirjaudu");
            assertThat(tablet.page().evaluate("localStorage.getItem('muuta')")).isNull();
        }
    }

    @Test
    void that_the_house_refuses_stays_in_sight_and_keeps_nobody_else_waiting() {
        try (var worker = atWork()) {
            var before = total(worker);
            worker.page().evaluate("""
                    localStorage.setItem('rinnalla-kaynnit', JSON.stringify([
                        {key: 'tulevaisuudesta', kuka: 'parent', paikka: 'turku', paiva: '2999-01-01'}]))""");
            worker.open(PAGE);
            Wait.until("it was refused", () -> says(worker).contains("Merkintää ei voitu lähettää"));

            worker.press("main button[value=relative]");
            assertThat(total(worker)).isEqualTo(before + 1);
            assertThat(waiting(worker)).isEqualTo(1);
            assertThat(says(worker)).contains("Korjaa päivän luvut");

            worker.page().locator("[data-waiting] button").click();
            assertThat(worker.page().evaluate("localStorage.getItem('rinnalla-kaynnit')"))
                    .isNull();
            assertThat(worker.page().locator("[data-waiting]").isVisible()).isFalse();
        }
    }

    /** From the sign-ins of whoever left them. */
    private static void putTabletsAway() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        Jsoup.parse(worker.get("/tyo/istunnot").body())
                .select("li:contains(Jaettu laite) form")
                .forEach(it -> worker.post(it.attr("action"), Map.of()));
    }

    /** For a page of somebody else, which nobody here asks. */
    private static void leave(Visitor visitor) {
        try {
            visitor.open("/poistu");
        } catch (PlaywrightException elsewhere) {
            assertThat(elsewhere).hasMessageContaining("net::ERR");
        }
        until(visitor, "location.protocol === 'chrome-error:'");
    }

    private static String says(Visitor worker) {
        return worker.page().locator("[data-waiting]").textContent();
    }

    @Test
    void leaves_nothing_on_the_device_that_says_more_than_kind_place_and_day() {
        try (var worker = atWork()) {
            worker.context().setOffline(true);
            tap(worker, "first_timer");

            assertThat((String) worker.page().evaluate("localStorage.getItem('rinnalla-kaynnit')"))
                    .matches("\\[\\{\"key\":\"[\\w-]+\",\"kuka\":\"first_timer\",\"paikka\":\"turku\","
                            + "\"paiva\":\"\\d{4}-\\d\\d-\\d\\d\"}]");
        }
    }

    private static Visitor atWork() {
        var worker = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, true));
        worker.signIn("WORKER");
        worker.open(PAGE);
        return worker;
    }

    /** Asked from without: the page's own policy lets no text become a script. */
    private static void until(Visitor worker, String holds) {
        Wait.until(holds, () -> {
            try {
                return (boolean) worker.page().evaluate("async () => " + holds);
            } catch (PlaywrightException reloading) {
                return false;
            }
        });
    }

    private static void tap(Visitor worker, String kind) {
        worker.page().locator("main button[value=" + kind + "]").click();
    }

    private static int waiting(Visitor worker) {
        return ((Number) worker.page().evaluate("JSON.parse(localStorage.getItem('rinnalla-kaynnit')).length"))
                .intValue();
    }

    private static int total(Visitor worker) {
        return Integer.parseInt(
                worker.page().locator(".figures dd").first().textContent().strip());
    }
}
