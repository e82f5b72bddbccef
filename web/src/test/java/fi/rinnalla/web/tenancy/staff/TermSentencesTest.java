package fi.rinnalla.web.tenancy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;
import fi.rinnalla.domain.tenancy.Terms.Key;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sentences in which an organisation's own terms stand")
class TermSentencesTest {
    private static final Terms TERMS = new Terms(Map.of(
            new Key("partner", Language.FI, "nom"), "rinnallakulkija",
            new Key("partner", Language.FI, "pl.part"), "rinnallakulkijoita"));

    private final Texts texts = new Texts();

    @Test
    void are_sentences_of_the_house_with_the_form_each_of_them_needs() {
        assertThat(of(texts.in(Language.FI), Language.FI))
                .contains("rinnallakulkija")
                .anyMatch(it -> it.endsWith(" rinnallakulkijoita"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SV", "EN"})
    void are_shown_in_every_language_whole_and_each_once(Language language) {
        assertThat(of(texts.in(language), language))
                .hasSizeBetween(2, 12)
                .doesNotHaveDuplicates()
                .noneMatch(it -> it.contains("{"));
    }

    @Test
    void are_left_out_where_they_need_something_else_too() {
        var two = Map.of("a", "Paikalla {n} {term.partner.pl.part}", "b", "Tässä {term.partner.nom}", "c", "Ilman");

        assertThat(of(two, Language.FI)).containsExactly("Tässä rinnallakulkija");
    }

    private static List<String> of(Map<String, String> texts, Language language) {
        return TermSentences.in(texts, new Voice(language, texts, TermSentencesTest::word));
    }

    private static String word(String name) {
        var parts = name.split("\\.", 3);
        return parts.length == 3 && parts[0].equals("term") ? TERMS.say(Language.FI, parts[1], parts[2]) : null;
    }
}
