package fi.rinnalla.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page that asks for a card's words")
class OpeningPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_whom_to_call_at_first_and_when_the_words_open_nothing_or_have_to_wait(Language language) {
        var wrong = List.of(new Problem("words", "…"));
        var wait = Optional.of(Notice.warn("", "…"));

        for (var page : List.of(
                shown(language, Optional.empty(), List.of()),
                shown(language, Optional.empty(), wrong),
                shown(language, wait, List.of()))) {
            assertThat(page.select("main .note a[href=tel:0000000000]").text()).isEqualTo("000 000 0000");
            assertThat(page.select("main .note").text()).contains("Tukiluuri");
        }
    }

    private static Document shown(Language language, Optional<Notice> notice, List<Problem> problems) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var words = Field.of("words", chrome.voice().say("card.open.words"));
        var page = new OpeningPage(chrome, "key", words, "", notice, problems);
        return Rendered.template(OpeningPage.TEMPLATE, Map.of("page", page));
    }
}
