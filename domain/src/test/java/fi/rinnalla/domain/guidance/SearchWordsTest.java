package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a search")
class SearchWordsTest {
    @Test
    void are_letters_and_digits_and_nothing_else() {
        assertThat(SearchWords.of("  Mitä on: \"Vertaistuki\"? <b>&| 112'").words())
                .containsExactly("mitä", "on", "vertaistuki", "112");
    }

    @Test
    void are_few_however_much_was_typed() {
        assertThat(SearchWords.of("aa bb cc dd ee ff gg hh ii jj").words()).hasSize(8);
        assertThat(SearchWords.of("x".repeat(500)).words()).allMatch(it -> it.length() == 40);
        assertThat(SearchWords.of(" ! ? ").isEmpty()).isTrue();
    }

    @Test
    void bring_along_what_means_the_same_in_the_language_of_the_text() {
        var lists = List.of(
                Synonyms.written(Language.FI, "Vanhempi, vanhemmat; huoltaja , äiti"),
                Synonyms.written(Language.SV, "äiti, mamma"));

        assertThat(SearchWords.of("äiti väsyy").with(lists, Language.FI))
                .containsExactly("äiti", "väsyy", "vanhempi", "vanhemmat huoltaja");
        assertThat(SearchWords.of("äiti väsyy").with(lists, Language.EN)).containsExactly("äiti", "väsyy");
    }
}
