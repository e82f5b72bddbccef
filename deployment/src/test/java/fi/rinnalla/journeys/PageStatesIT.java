package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("Every state of every page, in every organisation, in light and dark,")
class PageStatesIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Path BUDGETS = Path.of("target", "budgets.csv");
    private static final List<String> WEIGHED = Collections.synchronizedList(new ArrayList<>());
    private static final Map<String, List<String>> NAMES = Map.of(
            "kasper.localhost", List.of("Kasper", "Kokemuskohtaamo", "Tukiluuri"),
            "lauste.localhost", List.of("Lauste", "Asiakkaasta kumppaniksi", "Kumppanipuhelin"),
            "aspa.localhost", List.of("Aspa"));

    /** What an organisation offers to others, and their copies of it, bear its name wherever they are. */
    private static final Set<String> SAY_WHOSE_THEY_ARE = Set.of(
            "series", "staff-series-list", "staff-series", "staff-models", "staff-models-offered", "staff-model");

    /** Seven digits or more; they stand apart, and keep together. */
    private static final Pattern A_NUMBER = Pattern.compile("\\d(?:[\\s\u00a0\u202f\u2060-]*\\d){6,}");

    private static final String BESIDE_THE_CARD = """
            () => [...document.querySelectorAll('body *')]
                .filter(it => !it.closest('.wordcard') && !it.querySelector('.wordcard'))
                .filter(it => it.checkVisibility() && it.innerText && it.innerText.trim())
                .map(it => it.innerText)""";

    private static final House HOUSE = House.open();

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("before the sign-in of Kasper")
    class BeforeKaspersSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_to_everybody_at_kasper() {
            return looks(beforeTheSignInOf("kasper"));
        }
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("before the sign-in of Lauste")
    class BeforeLaustesSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_to_everybody_at_lauste() {
            return looks(beforeTheSignInOf("lauste"));
        }
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("before the sign-in of Aspa")
    class BeforeAspasSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_to_everybody_at_aspa() {
            return looks(beforeTheSignInOf("aspa"));
        }
    }

    /**
     * A worker reads one language at a time: the pages of one organisation follow each other. Each method has a name of its
     * own, for reports take two of one name in one file for two tries of one test.
     */
    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("behind the sign-in of Kasper")
    class BehindKaspersSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_at_kasper() {
            return looks(behindTheSignInOf("kasper"));
        }
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("behind the sign-in of Lauste")
    class BehindLaustesSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_at_lauste() {
            return looks(behindTheSignInOf("lauste"));
        }
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("behind the sign-in of Aspa")
    class BehindAspasSignIn {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_at_aspa() {
            return looks(behindTheSignInOf("aspa"));
        }
    }

    /** A house in trouble is in one trouble at a time. */
    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("where little has happened yet, or in trouble")
    class Elsewhere {
        @TestFactory
        @Execution(ExecutionMode.SAME_THREAD)
        Stream<DynamicTest> is_accessible_elsewhere() {
            return looks((state, way) -> !Way.TENANTS.contains(way.tenant()));
        }
    }

    private static BiPredicate<PageState, Way> beforeTheSignInOf(String tenant) {
        return (state, way) -> state.isBeforeTheSignIn() && way.tenant().equals(tenant);
    }

    private static BiPredicate<PageState, Way> behindTheSignInOf(String tenant) {
        return (state, way) -> !state.isBeforeTheSignIn() && way.tenant().equals(tenant);
    }

    private static Stream<DynamicTest> looks(BiPredicate<PageState, Way> which) {
        var only = System.getProperty("rinnalla.pages", "");
        var looks = new ArrayList<Look>();
        int turn = 0;
        for (var state : PageStates.all()) {
            if (Stream.of(only.split(",", -1)).anyMatch(state.name()::startsWith)) {
                state.ways(turn).stream()
                        .filter(way -> which.test(state, way))
                        .map(way -> new Look(state, way))
                        .forEach(looks::add);
            }
            turn++;
        }
        // Of the two small houses one is open at a time: whoever looked at both in turns would wait for a start each
        // time.
        return looks.stream()
                .sorted(Comparator.comparing(it -> it.state().door() == Door.STRICT))
                .map(Look::test);
    }

    private record Look(PageState state, Way way) {
        DynamicTest test() {
            var name = state.name() + " " + way.name();
            return DynamicTest.dynamicTest(name, () -> named(name, () -> look(state, way)));
        }
    }

    /** A report tells a look by its number alone; what failed says which it was. */
    private static void named(String name, Runnable look) {
        try {
            look.run();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(name + ": " + failed.getMessage(), failed);
        }
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
            // Before the photograph, for which the browser makes its window as long as the page.
            var jumped = way.script() ? visitor.jumped() : 0;
            visitor.turnToTheMedium();
            photograph(state, way, visitor.page());
            var weight = Weight.of(visitor.firstView());
            WEIGHED.add(state.name() + "," + way.name() + "," + weight.row());
            holds(state, visitor);
            assertThat(jumped)
                    .as("layout shift of %s", way.script() ? visitor.jumpers() : "")
                    .isLessThanOrEqualTo(state.kind().mayJump());
            assertThat(weight)
                    .as("first view, against %s", Weight.allowed(state.kind()))
                    .matches(it -> it.isWithin(Weight.allowed(state.kind())));
        }
    }

    private static void photograph(PageState state, Way way, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setPath(SCREENS.resolve(state.name() + "-" + way.name() + ".jpg")));
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
        }
        // Forced colours are the reader's own, and paper has no landmarks: the checker judges the screen.
        if (visitor.way().script() && visitor.way().medium() == Way.Medium.SCREEN) {
            assertThat(Axe.violations(page)).as("axe").isEmpty();
        }
        if (visitor.way().medium() == Way.Medium.PAPER) {
            isFitForPaper(page);
        }
        if (tellsAParentOfTrouble(state)) {
            assertThat(page.locator("main").innerText()).as("whom to call").containsPattern(A_NUMBER);
        }
        if (state.kind() == PageState.Kind.PUBLIC || state.kind() == PageState.Kind.ON_THE_PHONE) {
            assertThat(visitor.context().cookies()).as("cookies").isEmpty();
            if (visitor.way().script() && state.kind() == PageState.Kind.PUBLIC) {
                assertThat(visitor.kept()).as("kept in the browser").isEmpty();
            }
        }
    }

    private static boolean tellsAParentOfTrouble(PageState state) {
        return state.status() >= 400 && !state.kind().isForStaff() && state.door() != Door.NOBODYS;
    }

    /** Black on white whatever the reader's colours are, without what only a screen is for; of a card only its words. */
    private static void isFitForPaper(Page page) {
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light");
        assertThat(page.locator(".exit, .nav, .langs, .foot, .out, main .actions")
                        .all())
                .as("on paper")
                .noneMatch(Locator::isVisible);
        if (page.locator("body.onlycard").count() > 0) {
            assertThat(page.locator(".wordcard li").all()).hasSize(5).allMatch(Locator::isVisible);
            assertThat((List<?>) page.evaluate(BESIDE_THE_CARD))
                    .as("beside the card")
                    .isEmpty();
        }
    }

    /** Names of the demonstration's organisations, other than whose door it is. */
    private static String[] foreign(Visitor visitor) {
        return NAMES.entrySet().stream()
                .filter(it -> !it.getKey().equals(visitor.host()))
                .flatMap(it -> it.getValue().stream())
                .toArray(String[]::new);
    }
}
