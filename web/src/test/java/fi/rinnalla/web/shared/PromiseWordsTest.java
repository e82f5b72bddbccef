package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A promise beside a form")
class PromiseWordsTest {
    private static final Map<Language, String> AUTHORITIES = Map.of(
            Language.FI,
            "viranomaiset",
            Language.SV,
            "myndigheter",
            Language.EN,
            "authorities",
            Language.SELKO,
            "viranomaiset");
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
    void of_a_survey_says_above_the_fold_that_nobody_learns_who_answered_who_reads_words_until_when_and_who_does_not(
            Language language) {
        var page = APage.ofAParent(language, Chrome.Exit.STRONG);
        var nobody = page.say("survey.promise");
        var readers = page.say("survey.promise.words", "readers", "me", "months", 6);
        var promise = Rendered.part(
                "promise", Map.of("page", page, "words", nobody, "also", readers, "more", "/fi/tietosuoja"));

        var seen = promise.selectFirst("p").text();
        assertThat(seen).startsWith(first(nobody) + " " + first(readers)).hasSizeLessThanOrEqualTo(320);
        assertThat(seen).contains("6").containsIgnoringCase(AUTHORITIES.get(language));
        assertThat(words(seen + " " + promise.select("details:not([open]) p").text()))
                .containsAll(words(nobody + " " + readers));
        assertThat(promise.select("details a")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_request_is_never_folded(Language language) {
        var page = APage.ofAParent(language, Chrome.Exit.STRONG);
        var readers = "työntekijät, ohjaajat ja palautekoordinaattorit";
        assertThat(PromiseWords.of(page.say("request.promise", "readers", readers))
                        .isFolded())
                .isFalse();
    }

    private static String first(String words) {
        return words.substring(0, words.indexOf('.') + 1);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
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
