package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.launcher.Ledger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the smallest phone there is. */
@DisplayName("Whoever sends feedback in a hurry or on a bad line")
class SendingIT {
    private static final House HOUSE = House.open();
    private static final Ledger LEDGER = Ledger.of(HOUSE.data(), "lauste");
    private static final String WISH = "Ovi narisee.";

    private final long before = kept();

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void and_taps_twice_has_sent_it_once(boolean script) {
        try (var parent = withTheFormFilledIn(script)) {
            parent.page().locator("main form .btn").first().dblclick();
            parent.page().locator(".wordcard").waitFor();

            isKeptOnce(words(parent));
        }
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void and_loads_the_thanks_anew_reads_the_same_words_and_has_sent_it_once(boolean script) {
        try (var parent = withTheFormFilledIn(script)) {
            parent.submit();
            var words = words(parent);

            parent.page().reload();

            assertThat(words(parent)).isEqualTo(words);
            isKeptOnce(words);
        }
    }

    @Test
    void and_goes_back_over_it_finds_the_words_and_may_send_them_again_as_the_same() {
        try (var parent = withTheFormFilledIn(true)) {
            var words = sentAndGoneBack(parent);

            parent.submit();

            assertThat(words(parent)).isEqualTo(words);
            isKeptOnce(words);
        }
    }

    @Test
    void and_writes_something_else_over_it_is_told_that_the_first_was_kept_and_loses_nothing() {
        try (var parent = withTheFormFilledIn(true)) {
            var words = sentAndGoneBack(parent);

            box(parent).fill("Aivan muuta.");
            parent.submit();

            assertThat(parent.status()).isEqualTo(409);
            assertThat(parent.page().locator("main").innerText()).contains("Olet jo lähettänyt tämän lomakkeen");
            assertThat(box(parent).inputValue()).isEqualTo("Aivan muuta.");
            isKeptOnce(words);
            parent.submit();
            assertThat(kept()).as("now as another").isEqualTo(before + 2);
        }
    }

    /** Without our script nothing can tell the browser that the form it fills in again is the one that was sent. */
    @Test
    void and_goes_back_over_it_without_script_sends_the_words_as_another_with_a_card_of_its_own() {
        try (var parent = withTheFormFilledIn(false)) {
            var words = sentAndGoneBack(parent);

            parent.submit();

            assertThat(words(parent)).hasSizeGreaterThan(20).isNotEqualTo(words);
            assertThat(itemsOn(words)).isEqualTo(1);
            assertThat(itemsOn(words(parent))).isEqualTo(1);
        }
    }

    @Test
    void keeps_the_text_while_there_is_no_line_reads_that_it_was_not_sent_and_sends_it_when_there_is() {
        try (var parent = withTheFormFilledIn(true)) {
            var note = parent.page().locator("[data-offline]");
            assertThat(note.isVisible()).isFalse();
            parent.context().setOffline(true);

            parent.page().locator("main form .btn").first().click();
            assertThat(note.isVisible()).isTrue();
            assertThat(note.innerText()).contains("Tekstisi on alla");
            assertThat(box(parent).inputValue()).isEqualTo(WISH);
            assertThat(kept()).isEqualTo(before);

            parent.context().setOffline(false);
            parent.submit();
            isKeptOnce(words(parent));
        }
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void and_wrote_too_much_finds_it_all_in_the_box_after_going_back_as_the_page_says(boolean script) {
        try (var parent = phone(script)) {
            Failing.tooLong(parent, "palaute");
            assertThat(parent.status()).isEqualTo(413);
            assertThat(parent.page().locator("main").innerText())
                    .contains("Kirjoittamasi on selaimessasi yleensä tallessa.");

            parent.page().goBack();

            assertThat(box(parent).inputValue()).hasSize(Failing.TOO_LONG.length());
            assertThat(kept()).isEqualTo(before);
        }
    }

    /** @return the words of the card that came of it */
    private static String sentAndGoneBack(Visitor parent) {
        parent.submit();
        var words = words(parent);
        parent.page().goBack();
        assertThat(box(parent).inputValue()).isEqualTo(WISH);
        return words;
    }

    private static Visitor withTheFormFilledIn(boolean script) {
        var parent = phone(script);
        parent.open("palaute");
        Giving.fillIn(parent, true, WISH);
        return parent;
    }

    private static Visitor phone(boolean script) {
        return Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 320, script));
    }

    private static Locator box(Visitor parent) {
        return parent.page().locator("textarea[name=wish]");
    }

    private static String words(Visitor parent) {
        return String.join(" ", parent.page().locator(".wordcard li").allInnerTexts());
    }

    private void isKeptOnce(String words) {
        assertThat(itemsOn(words)).isEqualTo(1);
        assertThat(kept()).isEqualTo(before + 1);
    }

    private static int itemsOn(String words) {
        var card = Guest.holding(HOUSE, "lauste.localhost", words).get("/fi/vastaus");
        return Jsoup.parse(card.body()).select("main a.door").size();
    }

    /** Of late: what is old is forgotten meanwhile. */
    private static long kept() {
        return LEDGER.list(Long.class, "select count(*) from app.feedback where received_on > current_date - 3")
                .get(0);
    }
}
