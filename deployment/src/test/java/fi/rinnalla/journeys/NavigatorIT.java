package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import fi.rinnalla.domain.guidance.ClosedDays;
import fi.rinnalla.domain.guidance.DeadlineRule;
import fi.rinnalla.domain.guidance.KnownDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parent writes down days and questions, somebody else picks up the phone, and the parent leaves or wipes it. */
@DisplayName("The list that stays in the phone")
class NavigatorIT {
    private static final House HOUSE = House.open();
    private static final String HOST = "aspa.localhost";
    private static final String WRITTEN = "Kanarialintu laskee paivia";

    @TempDir
    static Path folder;

    private static NeutralPage neutral;

    @BeforeAll
    static void the_organisation_chooses_a_page_to_leave_for() throws Exception {
        neutral = NeutralPage.chosenBy(HOUSE, HOST, folder);
    }

    @AfterAll
    static void the_organisation_goes_back_to_its_usual_page() {
        neutral.close();
    }

    @Test
    void counts_every_day_as_the_house_counts_it() {
        try (var context = browser(true)) {
            var page = open(context);
            var first = LocalDate.parse(page.locator("[data-navigator]").getAttribute("data-first"));
            var closed = ClosedDays.around(first.getYear() + 1);

            for (var from : KnownDay.values()) {
                var counted = counted(page, from, closed);
                var days = closed.first().datesUntil(closed.last().plusDays(1)).toList();
                assertThat(counted).hasSize(days.size());
                for (int n = 0; n < days.size(); n++) {
                    assertThat(counted.get(n))
                            .as("%s %s", from, days.get(n))
                            .isEqualTo(expected(from, days.get(n), closed));
                }
            }
        }
    }

    /** What the page's marks say for each day of the years it knows, by rule; empty where it does not dare to say. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> counted(Page page, KnownDay from, ClosedDays closed) {
        var posted = from == KnownDay.POSTED;
        var field = posted || from == KnownDay.HANDED_OVER ? "decision" : low(from);
        return (List<Map<String, String>>) page.evaluate(
                """
                ([from, field, how, first, last]) => {
                    document.getElementById('how').value = how;
                    const input = document.getElementById(field);
                    const said = [];
                    for (let at = Date.parse(first); at <= Date.parse(last); at += 864e5) {
                        input.value = new Date(at).toISOString().slice(0, 10);
                        input.dispatchEvent(new Event('input', {bubbles: true}));
                        const marks = {};
                        for (const it of document.querySelectorAll(`[data-from=${from}]`)) {
                            const time = it.querySelector('time');
                            marks[it.dataset.rule] = time.hidden ? '' : time.getAttribute('datetime');
                        }
                        said.push(marks);
                    }
                    return said;
                }""",
                List.of(
                        low(from),
                        field,
                        posted ? "posted" : "handed_over",
                        closed.first().toString(),
                        closed.last().toString()));
    }

    private static Map<String, String> expected(KnownDay from, LocalDate day, ClosedDays closed) {
        var expected = new java.util.HashMap<String, String>();
        for (var rule : DeadlineRule.values()) {
            if (rule.from() == from) {
                var then = rule.after(day);
                var known = !then.isBefore(closed.first()) && !then.isAfter(closed.last());
                expected.put(low(rule), known ? then.toString() : "");
            }
        }
        return expected;
    }

    @Test
    void sends_nothing_anywhere_and_leaves_nothing_with_us() throws IOException {
        try (var context = browser(true)) {
            var page = open(context);
            var address = page.url();
            var asked = new ArrayList<String>();
            context.onRequest(it -> asked.add(it.url()));

            fill(page);
            page.locator("#keep").check(forced());
            page.locator("#keep").uncheck(unforced());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("[data-wipe]").click();

            assertThat(asked).as("beside the page's own icon").allMatch(it -> it.startsWith("data:"));
            assertThat(page.url()).isEqualTo(address);
            assertThat(context.cookies()).isEmpty();
            assertThat(filesThatHold(WRITTEN)).isEmpty();
        }
    }

    @Test
    void is_kept_in_the_phone_only_where_the_parent_asks_for_it() {
        try (var context = browser(true)) {
            var page = open(context);
            assertThat(kept(page)).isEmpty();

            fill(page);
            assertThat(kept(page)).containsExactly("sessionStorage");
            assertThat(questions(open(context))).isEmpty();

            page.locator("#keep").check(forced());
            assertThat(kept(page)).containsExactly("localStorage");
            var later = open(context);
            assertThat(questions(later)).containsExactly(WRITTEN);
            assertThat(later.locator("#notice").inputValue()).isEqualTo("2026-11-10");
            assertThat(later.locator("#ask-next").isChecked()).isTrue();
            assertThat(later.locator("[data-rule=assessment_begins] time").innerText())
                    .isEqualTo("to 19.11.2026");
        }
    }

    @Test
    void comes_back_in_the_same_tab_after_reading_a_text() {
        try (var context = browser(true)) {
            var page = open(context);
            fill(page);

            page.waitForNavigation(
                    () -> page.locator("main a[href*='/tieto/']").first().click());
            page.navigate(HOUSE.url(HOST, "/sv/tilanne"));

            assertThat(questions(page)).containsExactly(WRITTEN);
        }
    }

    @Test
    void is_gone_at_one_tap_and_says_so() {
        try (var context = browser(true)) {
            var page = open(context);
            fill(page);
            page.locator("#keep").check(forced());

            page.locator("[data-wipe]").click();

            assertThat(page.locator("[data-state]").innerText()).startsWith("Kaikki on pyyhitty.");
            assertThat(kept(page)).isEmpty();
            page.reload();
            assertThat(questions(page)).isEmpty();
            assertThat(page.locator("#notice").inputValue()).isEmpty();
            assertThat(page.locator("time:visible").count()).isZero();
        }
    }

    @ParameterizedTest(name = "is gone when the parent leaves, from {0} too")
    @ValueSource(strings = {"/fi/tilanne", "/fi/tieto"})
    void is_gone_when_the_parent_leaves(String from) {
        try (var context = browser(true)) {
            var page = keptInThePhone(context);

            page.navigate(HOUSE.url(HOST, from));
            leave(page);

            assertThat(questions(open(context))).isEmpty();
        }
    }

    @Test
    void is_gone_when_the_parent_leaves_where_the_answer_asks_the_browser_and_no_script_helps() {
        try (var context = browser(true)) {
            var page = keptInThePhone(context);

            context.route("**/page.js", Route::abort);
            page.navigate(HOUSE.url(HOST, "/fi/tilanne"));
            leave(page);

            assertThat(questions(open(context))).isEmpty();
        }
    }

    @Test
    void is_a_page_for_a_pen_where_there_is_no_script() {
        try (var context = browser(false)) {
            var page = open(context);

            assertThat(page.locator("main .pen:visible").count()).isGreaterThan(8);
            assertThat(page.locator("main input[type=date]:visible, main button:visible")
                            .count())
                    .isZero();
            assertThat(page.locator("main").innerText()).contains("Seitsemäntenä arkipäivänä ilmoituksen jälkeen");
        }
    }

    @Test
    void is_printed_with_the_chosen_questions_and_lines_for_what_is_open() {
        try (var context = browser(true)) {
            var page = open(context);
            fill(page);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".choice:visible label").allInnerTexts())
                    .containsExactly("Mitä tapahtuu seuraavaksi, ja milloin?");
            assertThat(page.locator("#notice").isVisible()).isTrue();
            assertThat(page.locator("#meeting").isVisible()).isFalse();
            assertThat(page.locator("[data-rule=time_to_prepare] .pen").isVisible())
                    .isTrue();
        }
    }

    private static BrowserContext browser(boolean script) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("fi")
                        .setTimezoneId("America/New_York")
                        .setViewportSize(390, 780));
    }

    private static Page open(BrowserContext context) {
        var page = context.newPage();
        page.navigate(HOUSE.url(HOST, "/fi/tilanne"));
        return page;
    }

    private static void fill(Page page) {
        page.fill("#notice", "2026-11-10");
        page.locator("#ask-next").check(forced());
        page.fill("#own", WRITTEN);
        page.locator("[data-add]").click();
    }

    private static Page keptInThePhone(BrowserContext context) {
        var page = open(context);
        fill(page);
        page.locator("#keep").check(forced());
        assertThat(questions(open(context))).containsExactly(WRITTEN);
        return page;
    }

    private static void leave(Page page) {
        page.locator("[data-exit]").click();
        page.waitForURL(neutral.url());
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static Locator.UncheckOptions unforced() {
        return new Locator.UncheckOptions().setForce(true);
    }

    private static List<String> questions(Page page) {
        return page.locator("[data-own] span").allInnerTexts();
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate("['localStorage', 'sessionStorage'].filter(it => window[it].length)");
    }

    private static List<String> filesThatHold(String words) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(HOUSE.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (read(file).contains(words)) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    /** A file that the database has just taken away holds nothing. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static String low(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
