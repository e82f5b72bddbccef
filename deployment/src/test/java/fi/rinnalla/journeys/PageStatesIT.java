package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every state of every page, in every organisation, language and colour scheme,")
class PageStatesIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final House HOUSE = House.open();

    @TestFactory
    Stream<DynamicTest> is_accessible_within_its_width_and_calls_nobody_else() {
        var only = System.getProperty("rinnalla.pages", "");
        var tests = new ArrayList<DynamicTest>();
        int turn = 0;
        for (var state : PageStates.all()) {
            if (Stream.of(only.split(",", -1)).anyMatch(state.name()::startsWith)) {
                for (var way : Way.all(turn)) {
                    tests.add(DynamicTest.dynamicTest(state.name() + " " + way.name(), () -> look(state, way)));
                }
            }
            turn++;
        }
        return tests.stream();
    }

    private static void look(PageState state, Way way) {
        try (var visitor = visitor(state, way)) {
            state.step().go(visitor);
            photograph(state, way, visitor.page());
            holds(state, visitor);
        }
    }

    private static Visitor visitor(PageState state, Way way) {
        return state.kind() == PageState.Kind.NETWORK
                ? Visitor.at(HOUSE, way, "verkosto.localhost")
                : Visitor.at(HOUSE, way);
    }

    private static void photograph(PageState state, Way way, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENS.resolve(state.name() + "-" + way.name() + ".png")));
    }

    private static void holds(PageState state, Visitor visitor) {
        var page = visitor.page();
        assertThat(visitor.answers().stream()
                        .filter(it -> it.request().isNavigationRequest())
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .status())
                .as("status")
                .isEqualTo(state.status());
        assertThat(visitor.strangers()).as("requests to others").isEmpty();
        assertThat(visitor.complaints()).as("complaints of the browser").isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll")
                .isZero();
        assertThat(page.title().toLowerCase()).doesNotContain("lastensuojel", "barnskydd", "child protection", "{");
        assertThat(page.locator("body").innerText()).as("unfilled placeholders").doesNotContain("{", "}");
        if (visitor.way().script()) {
            assertThat(visitor.refused()).as("refused by the policy").isEmpty();
            assertThat(visitor.jumped())
                    .as("layout shift")
                    .isLessThanOrEqualTo(state.kind().mayJump());
            assertThat(violations(page)).as("axe").isEmpty();
        }
        if (state.kind() == PageState.Kind.PUBLIC) {
            assertThat(visitor.context().cookies()).as("cookies").isEmpty();
            assertThat(visitor.answers().size()).as("requests").isLessThanOrEqualTo(5);
            assertThat(visitor.weight()).as("bytes of the first view").isLessThanOrEqualTo(60_000);
            if (visitor.way().script()) {
                assertThat(visitor.kept()).as("kept in the browser").isEmpty();
            }
        }
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
