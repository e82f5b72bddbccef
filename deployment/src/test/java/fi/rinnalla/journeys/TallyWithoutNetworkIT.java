package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.faults.Wait;
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
