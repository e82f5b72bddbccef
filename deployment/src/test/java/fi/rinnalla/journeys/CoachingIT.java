package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent in coaching")
class CoachingIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final String GOAL = "Nukun yöni";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Asked asked = Asked.of(HOUSE, HERE, "wishes", "not_sure");
    private final String words = asked.words();
    private final String mine = asked.mine();
    private final String desk = asked.desk() + "/valmennus";

    @Test
    void writes_goals_and_sees_start_beside_end_on_the_smallest_phone_without_script() {
        begin("1");
        try (var parent = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 320, false))) {
            Giving.words(parent, words);
            parent.press("main a[href*='/vastaus/pyynnot/']");
            parent.press("main a[href$='/valmennus']");
            parent.page().fill("#goal-1", GOAL);
            parent.page().selectOption("#start-1", "2");
            parent.press("main form[action$='/tavoitteet'] .btn");
            choose(parent, "strength", "2");
            parent.press("main form[action$='/alussa'] .btn");
            assertThat(worker.page(desk).text())
                    .as("only where the parent says so")
                    .doesNotContain(GOAL);
            parent.page().locator("#shared").check(new Locator.CheckOptions().setForce(true));
            parent.press("main form[action$='/tavoitteet'] .btn");
            assertThat(worker.page(desk).text()).contains(GOAL);

            meet("circles");
            parent.open(mine.substring("/fi/".length()) + "/valmennus");
            assertThat(parent.page().locator("main").innerText()).contains("Pidetty: Ihmiset ympärilläni");
            parent.page().selectOption("#end-1", "7");
            parent.press("main form[action$='/tavoitteet'] .btn");
            choose(parent, "strength", "4");
            parent.press("main form[action$='/lopussa'] .btn");

            var change = Jsoup.parse(parent.page().content());
            assertThat(change.select("svg.chart rect.span")).hasSize(2);
            assertThat(change.select("svg.chart rect.sure")).hasSize(2);
            assertThat(change.select("tbody tr").eachText())
                    .containsExactly(GOAL + " 2/10 7/10", "Minulla on voimia arjessa 2/5 4/5");
            var wide = (Number) parent.page().evaluate("document.documentElement.scrollWidth");
            assertThat(wide.intValue()).isLessThanOrEqualTo(320);
        }
        assertThat(worker.reads(desk))
                .as("how the parent rated is nobody else's")
                .doesNotContain("2/10", "7/10");
    }

    @Test
    void is_met_so_often_as_was_planned_and_what_was_a_slip_is_taken_back() {
        begin("2");
        meet("breather");
        var session = worker.page(desk)
                .select("form[action$=/palauta] input[name=session]")
                .val();
        worker.post(desk + "/palauta", Map.of("session", session));
        assertThat(worker.reads(desk)).contains("Tapaamisia 0/2");
        worker.post(desk + "/pidetty", Map.of("session", session));

        worker.post(desk + "/paata", Map.of());
        assertThat(worker.page(desk).select("main .tag").first().text()).isEqualTo("Päättynyt kesken");
        worker.post(desk + "/jatka", Map.of());
        assertThat(worker.page(desk).select("main .tag").first().text()).isEqualTo("Käynnissä");
        assertThat(worker.page("/tyo/yksilotuki?laji=coaching&tila=true").select("a[href=" + desk + "]"))
                .hasSize(1);
        assertThat(worker.page("/tyo/yksilotuki?laji=meeting").select("a[href=" + desk + "]"))
                .isEmpty();
    }

    @Test
    void has_nothing_that_anybody_else_could_read_here_or_next_door() {
        begin("1");
        var parent = Guest.holding(HOUSE, HERE, words);
        parent.post(mine + "/valmennus/tavoitteet", Map.of("goal-1", "Kardemummaa", "start-1", "3"));
        var stranger = Asked.of(HOUSE, HERE).parent();
        var next = Guest.working(HOUSE, HOUSE.demo().worker("kasper.localhost", "WORKER"));

        assertThat(stranger.get(mine + "/valmennus").statusCode()).isEqualTo(303);
        stranger.post(mine + "/valmennus/tavoitteet", Map.of("goal-1", "Kanelia"));
        assertThat(next.get(desk).statusCode()).isEqualTo(404);
        assertThat(next.post(desk + "/paata", Map.of()).statusCode()).isEqualTo(404);
        assertThat(parent.page(mine + "/valmennus").select("#goal-1").val()).isEqualTo("Kardemummaa");
        assertThat(Ledger.of(HOUSE.data(), "aspa")
                        .list(
                                Long.class,
                                "select count(*) from app.coaching where position('Kardemumma'::bytea in goals) > 0"))
                .containsExactly(0L);

        parent.post(mine + "/poista", Map.of());
        assertThat(worker.get(desk).statusCode()).isEqualTo(404);
    }

    private void begin(String planned) {
        var form = Forms.with(worker.get(desk), "planned", planned);
        assertThat(worker.post(desk, form).statusCode()).isEqualTo(303);
        worker.post(desk, form);
        assertThat(worker.reads(desk)).contains("Tapaamisia 0/" + planned);
    }

    private void meet(String exercise) {
        var form = new HashMap<>(Forms.in(worker.page(desk).selectFirst("form[action$=/tapaaminen]")));
        form.put("day", Helsinki.day(Instant.now()).toString());
        assertThat(worker.post(desk + "/tapaaminen", form).statusCode()).isEqualTo(303);
        worker.post(desk + "/tapaaminen", form);
        var sessions = worker.page(desk).select("form[action$=/pidetty] input[name=session]");
        assertThat(sessions).as("one form is one session").hasSize(1);
        var session = sessions.first().val();
        worker.post(desk + "/pidetty", Map.of("session", session, "exercise-" + session, exercise));
    }

    private static void choose(Visitor parent, String name, String value) {
        parent.page()
                .locator("input[name=" + name + "][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }
}
