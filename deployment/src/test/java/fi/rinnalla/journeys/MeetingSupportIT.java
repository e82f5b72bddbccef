package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A parent with whom somebody comes along to a meeting")
class MeetingSupportIT {
    private static final House HOUSE = House.open();
    private static final String SAY = "Haluan, että minua kuullaan ensin.";
    private static final String AGREED = "Työntekijä soittaa maanantaina.";

    @ParameterizedTest(name = "at {0}, where a partner is a {1}")
    @CsvSource({"kasper, Kokemusasiantuntija", "lauste, Kokemuskumppani", "aspa, Rinnallakulkija"})
    void thinks_ahead_on_the_smallest_phone_without_script_and_says_afterwards_how_it_was(
            String tenant, String partner) {
        var host = tenant + ".localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var asked = ask(host);
        var words = asked.words();
        var mine = asked.mine();
        var desk = asked.desk() + "/palaveri";
        plan(worker, desk, "both");
        assertThat(worker.page("/tyo/yksilotuki").select("a[href=" + desk + "]"))
                .hasSize(1);
        assertThat(worker.page("/tyo").select("a[href=" + desk + "]"))
                .as("it is today")
                .hasSize(1);
        var held = figure(worker);

        try (var parent = Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, 320, false))) {
            Giving.words(parent, words);
            parent.press("main a[href*='/vastaus/pyynnot/']");
            parent.press("main a[href$='/palaveri']");
            assertThat(parent.page().locator("main").innerText())
                    .contains("aamupäivällä", "Verkostopalaveri", "Kerava", "Työntekijä ja " + partner.toLowerCase());
            parent.page().fill("#wants_to_say", SAY);
            parent.press("main form[action$='/ennen'] .btn");
            assertThat(parent.page().locator("main").innerText()).contains("Tallessa");
            assertThat(worker.page(desk).text())
                    .as("only where the parent says so")
                    .doesNotContain(SAY);

            parent.page().locator("#shared").check(new Locator.CheckOptions().setForce(true));
            parent.press("main form[action$='/ennen'] .btn");
            assertThat(worker.page(desk).text()).contains(SAY);
            parent.press("main a[href$='/tuloste']");
            assertThat(parent.page().locator("main").innerText()).contains(SAY);

            worker.post(desk + "/pidetty", Map.of());
            assertThat(figure(worker)).isEqualTo(held + 1);
            parent.open(mine.substring("/fi/".length()) + "/palaveri");
            parent.page().locator("input[name=heard][value='5']").check(new Locator.CheckOptions().setForce(true));
            parent.page().fill("#agreed", AGREED);
            parent.press("main form[action$='/jalkeen'] .btn");
            assertThat(parent.page().locator("#agreed").inputValue()).isEqualTo(AGREED);
            assertThat(parent.page().locator("input[name=heard]").count())
                    .as("counted once")
                    .isZero();
        }

        assertThat(worker.page(desk).text()).doesNotContain(AGREED);
        var parent = Guest.holding(HOUSE, host, words);
        parent.post(mine + "/poista", Map.of());
        assertThat(worker.get(desk).statusCode()).isEqualTo(404);
        assertThat(figure(worker)).as("the count stays").isEqualTo(held + 1);
    }

    @Test
    void is_nobody_elses_and_next_door_there_is_nothing() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"));
        var next = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var asked = ask("aspa.localhost");
        var parent = asked.parent();
        var mine = asked.mine();
        var stranger = ask("aspa.localhost").parent();
        var desk = asked.desk() + "/palaveri";
        plan(worker, desk, "worker");

        assertThat(next.get(desk).statusCode()).isEqualTo(404);
        assertThat(next.post(desk + "/peru", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(mine + "/palaveri").headers().firstValue("location"))
                .hasValueSatisfying(it -> assertThat(it).contains("tila=eiole"));
        stranger.post(mine + "/palaveri/ennen", Map.of("wants_to_say", "Kanelia"));
        parent.post(mine + "/palaveri/ennen", Map.of("wants_to_say", "Kardemummaa"));

        assertThat(parent.page(mine + "/palaveri").select("#wants_to_say").text())
                .isEqualTo("Kardemummaa");
        assertThat(Ledger.of(HOUSE.data(), "aspa")
                        .list(
                                Long.class,
                                "select count(*) from app.meeting_support where position('Kardemumma'::bytea"
                                        + " in wants_to_say) > 0"))
                .containsExactly(0L);
        parent.post(mine + "/poista", Map.of());
    }

    private static int figure(Guest worker) {
        var facts = worker.page("/tyo/yksilotuki").select("dl.facts").first();
        return Integer.parseInt(facts.select("dd").first().text());
    }

    private static void plan(Guest worker, String desk, String comes) {
        var today = Helsinki.day(Instant.now()).toString();
        var form = Forms.with(worker.get(desk), Asked.meeting(today, "Kerava", comes));
        assertThat(worker.post(desk, form).statusCode()).isEqualTo(303);
        worker.post(desk, form);
        assertThat(worker.reads(desk)).contains("Kerava", "Tulossa");
    }

    private static Asked ask(String host) {
        return Asked.of(HOUSE, host, "wishes", "come_to_a_meeting");
    }
}
