package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parent reads an answer, somebody comes, and the parent leaves at once. */
@DisplayName("The quick exit")
class ExitIT {
    private static final House HOUSE = House.open();
    private static final String HOST = "lauste.localhost";

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

    @ParameterizedTest(name = "leaves for a neutral page that is told nothing (script: {0})")
    @ValueSource(booleans = {true, false})
    void leaves_for_a_neutral_page_that_is_told_nothing(boolean script) {
        try (var context = browser(script)) {
            var page = reading(context);
            var visits = neutral.referers().size();

            leave(page);

            assertThat(page.content()).contains(NeutralPage.WORDS);
            assertThat(neutral.referers()).hasSize(visits + 1).containsOnly("[]");
        }
    }

    @ParameterizedTest(name = "ends the session, and Back shows nothing of what was read (script: {0})")
    @ValueSource(booleans = {true, false})
    void ends_the_session_and_back_shows_nothing_of_what_was_read(boolean script) {
        try (var context = browser(script)) {
            var page = reading(context);
            var read = page.locator("main").innerText();
            var address = page.url();
            assertThat(read).contains("Sain puhua rauhassa.");

            leave(page);
            for (var back = 0; back < 3; back++) {
                goBack(page);
                assertThat(page.locator("body").innerText()).doesNotContain("Sain puhua rauhassa.");
            }
            page.navigate(address);

            assertThat(page.locator("body").innerText()).doesNotContain("Sain puhua rauhassa.");
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void takes_the_place_of_the_page_that_was_read_so_that_it_leaves_no_step_to_go_back_to() {
        try (var context = browser(true)) {
            var page = reading(context);
            var steps = page.evaluate("history.length");

            leave(page);

            assertThat(page.evaluate("history.length")).isEqualTo(steps);
        }
    }

    @Test
    void is_taken_by_pressing_shift_three_times_too() {
        try (var context = browser(true)) {
            var page = reading(context);

            for (var press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL(neutral.url());

            assertThat(page.content()).contains(NeutralPage.WORDS);
        }
    }

    private static BrowserContext browser(boolean script) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setIgnoreHTTPSErrors(true)
                        .setViewportSize(390, 780));
    }

    /** A parent with an open card, at the feedback that was given with it. */
    private static Page reading(BrowserContext context) {
        var page = context.newPage();
        page.navigate(HOUSE.url(HOST, "/fi/palaute"));
        page.locator("input[name=mood][value=well]").check(forced());
        page.fill("textarea[name=helped]", "Sain puhua rauhassa.");
        page.locator("input[name=card][value=new]").check(forced());
        page.waitForNavigation(() -> page.locator("main form button").first().click());
        var words =
                String.join(" ", page.locator(".wordcard li").allInnerTexts()).replaceAll("[0-9\\s]+", " ");
        page.navigate(HOUSE.url(HOST, "/fi/vastaus"));
        page.fill("input[name=words], textarea[name=words]", words);
        page.waitForNavigation(() -> page.locator("main form button").first().click());
        page.navigate(HOUSE.url(HOST, "/fi/vastaus/1"));
        return page;
    }

    private static com.microsoft.playwright.Locator.CheckOptions forced() {
        return new com.microsoft.playwright.Locator.CheckOptions().setForce(true);
    }

    /** What was sent is not fetched again unasked: then the browser shows a page of its own, and nothing of ours. */
    private static void goBack(Page page) {
        try {
            page.goBack();
        } catch (PlaywrightException refused) {
            assertThat(refused).hasMessageContaining("ERR_CACHE_MISS");
        }
    }

    private static void leave(Page page) {
        page.locator("[data-exit]").click();
        page.waitForURL(neutral.url());
    }
}
