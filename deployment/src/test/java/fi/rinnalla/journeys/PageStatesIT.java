package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every state of every page, in every organisation, language and colour scheme,")
class PageStatesIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Path BUDGETS = Path.of("target", "budgets.csv");
    private static final List<String> WEIGHED = new ArrayList<>();
    private static final Map<String, List<String>> NAMES = Map.of(
            "kasper.localhost", List.of("Kasper", "Kokemuskohtaamo", "Tukiluuri"),
            "lauste.localhost", List.of("Lauste", "Asiakkaasta kumppaniksi", "Kumppanipuhelin"),
            "aspa.localhost", List.of("Aspa"));

    /** What an organisation offers to others, and their copies of it, bear its name wherever they are. */
    private static final Set<String> SAY_WHOSE_THEY_ARE = Set.of("series", "staff-series-list", "staff-series");

    private static final House HOUSE = House.open();

    @TestFactory
    Stream<DynamicTest> is_accessible_within_its_width_and_calls_nobody_else() {
        var only = System.getProperty("rinnalla.pages", "");
        var tests = new ArrayList<DynamicTest>();
        int turn = 0;
        for (var state : PageStates.all()) {
            if (Stream.of(only.split(",", -1)).anyMatch(state.name()::startsWith)) {
                for (var way : state.door().ways(turn)) {
                    tests.add(DynamicTest.dynamicTest(state.name() + " " + way.name(), () -> look(state, way)));
                }
            }
            turn++;
        }
        return tests.stream();
    }

    @AfterAll
    static void leave_the_workers_as_they_were() {
        Workers.readFinnish();
    }

    @AfterAll
    static void write_down_what_was_weighed() throws IOException {
        var rows = new ArrayList<>(List.of("state,way,html,css,js,font,images,total,requests"));
        rows.addAll(WEIGHED);
        Files.write(BUDGETS, rows);
    }

    private static void look(PageState state, Way way) {
        try (var visitor = Visitor.at(state.door(), HOUSE, way)) {
            state.step().go(visitor);
            photograph(state, way, visitor.page());
            var weight = Weight.of(visitor.firstView());
            WEIGHED.add(state.name() + "," + way.name() + "," + weight.row());
            holds(state, visitor);
            assertThat(weight)
                    .as("first view, against %s", Weight.allowed(state.kind()))
                    .matches(it -> it.isWithin(Weight.allowed(state.kind())));
        }
    }

    private static void photograph(PageState state, Way way, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENS.resolve(state.name() + "-" + way.name() + ".png")));
    }

    private static void holds(PageState state, Visitor visitor) {
        var page = visitor.page();
        assertThat(visitor.status()).as("status").isEqualTo(state.status());
        assertThat(visitor.answers())
                .as("what the page asks for is there")
                .allMatch(it -> it.status() < 400 || it.request().isNavigationRequest(), "below 400");
        assertThat(visitor.strangers()).as("requests to others").isEmpty();
        assertThat(visitor.complaints()).as("complaints of the browser").isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll")
                .isZero();
        assertThat(page.title().toLowerCase()).doesNotContain("lastensuojel", "barnskydd", "child protection", "{");
        assertThat(page.locator("body").innerText()).as("unfilled placeholders").doesNotContain("{", "}");
        if (state.door() != Door.NETWORK && !SAY_WHOSE_THEY_ARE.contains(state.name())) {
            assertThat(page.content())
                    .as("an organisation's words at another's door")
                    .doesNotContain(foreign(visitor));
        }
        if (visitor.way().script()) {
            assertThat(visitor.refused()).as("refused by the policy").isEmpty();
            assertThat(visitor.jumped())
                    .as("layout shift")
                    .isLessThanOrEqualTo(state.kind().mayJump());
            assertThat(violations(page)).as("axe").isEmpty();
        }
        if (state.kind() == PageState.Kind.PUBLIC || state.kind() == PageState.Kind.ON_THE_PHONE) {
            assertThat(visitor.context().cookies()).as("cookies").isEmpty();
            if (visitor.way().script() && state.kind() == PageState.Kind.PUBLIC) {
                assertThat(visitor.kept()).as("kept in the browser").isEmpty();
            }
        }
    }

    /** Names of the demonstration's organisations, other than whose door it is. */
    private static String[] foreign(Visitor visitor) {
        return NAMES.entrySet().stream()
                .filter(it -> !it.getKey().equals(visitor.host()))
                .flatMap(it -> it.getValue().stream())
                .toArray(String[]::new);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(it -> it.getId() + ": "
                                + it.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
