package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A promise beside a form")
class PromiseWordsTest {
    private static final String SHORT = "Pyyntösi luemme me. Poistamme sen 30. päivänä.";

    @Property
    void has_every_word_however_it_is_laid_out(@ForAll String words) {
        var laidOut = PromiseWords.of(words);
        assertThat(laidOut.isFolded() ? laidOut.first() + " " + laidOut.rest() : laidOut.first())
                .isEqualTo(words);
    }

    @Test
    void is_whole_where_a_phone_shows_it_at_a_glance() {
        assertThat(PromiseWords.of(SHORT).isFolded()).isFalse();
        assertThat(part(APage.ofAParent(Language.FI, Chrome.Exit.STRONG), SHORT).select("details"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_survey_says_first_that_nobody_learns_who_answered_and_who_reads_words(Language language) {
        var page = APage.ofAParent(language, Chrome.Exit.STRONG);
        var nobody = page.say("survey.promise");
        var readers = page.say("survey.promise.words", "readers", "me", "months", 6);
        var promise = Rendered.part(
                "promise", Map.of("page", page, "words", nobody, "also", readers, "more", "/fi/tietosuoja"));

        assertThat(promise.selectFirst("p").text()).isEqualTo(first(nobody) + " " + first(readers));
        assertThat(promise.select("details:not([open]) p").text())
                .contains(
                        nobody.substring(first(nobody).length()),
                        readers.substring(first(readers).length()));
        assertThat(promise.select("details a")).hasSize(1);
    }

    private static String first(String words) {
        return words.substring(0, words.indexOf('.') + 1);
    }

    @Test
    void is_read_aloud_whole() {
        var promise = part(APageAtWork.of(), SHORT.repeat(9));
        assertThat(promise.select("details")).isEmpty();
        assertThat(promise.selectFirst("p").text()).startsWith(SHORT.repeat(9));
    }

    private static org.jsoup.nodes.Document part(Page page, String words) {
        return Rendered.part("promise", Map.of("page", page, "words", words, "more", "/fi/tietosuoja"));
    }

    private record APageAtWork(Chrome chrome) implements fi.rinnalla.web.access.StaffPage {
        static APageAtWork of() {
            return new APageAtWork(APage.ofStaff("Työntekijä 1").chrome());
        }
    }
}
