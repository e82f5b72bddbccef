package fi.rinnalla.domain.tenancy;

import static fi.rinnalla.domain.shared.Language.EN;
import static fi.rinnalla.domain.shared.Language.FI;
import static fi.rinnalla.domain.shared.Language.SELKO;
import static fi.rinnalla.domain.shared.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A term of an organisation")
class TermsTest {
    private static final Terms TERMS = Terms.of(List.of(
            term("partner", FI, "nom", "kokemuskumppani"),
            term("partner", FI, "gen", "kokemuskumppanin"),
            term("partner", FI, "pl.nom", "kokemuskumppanit"),
            term("partner", SV, "nom", "erfarenhetspartner")));

    @Test
    void is_said_in_the_form_the_sentence_asks_for() {
        assertThat(TERMS.say(FI, "partner", "gen")).isEqualTo("kokemuskumppanin");
    }

    @Test
    void stands_in_its_basic_form_where_the_asked_one_is_missing() {
        assertThat(TERMS.say(FI, "partner", "ade")).isEqualTo("kokemuskumppani");
        assertThat(TERMS.say(FI, "partner", "pl.part")).isEqualTo("kokemuskumppanit");
        assertThat(TERMS.say(SV, "partner", "pl.nom")).isEqualTo("erfarenhetspartner");
    }

    @Test
    void is_borrowed_from_the_next_language_where_its_own_has_none() {
        assertThat(TERMS.say(SELKO, "partner", "gen")).isEqualTo("kokemuskumppanin");
        assertThat(TERMS.say(EN, "partner", "nom")).isEqualTo("kokemuskumppani");
    }

    @Test
    void never_leaves_a_hole_in_a_sentence() {
        assertThat(TERMS.say(FI, "line", "nom")).isEqualTo("line");
    }

    private static Term term(String term, Language language, String form, String words) {
        return Term.called(UUID.randomUUID(), term, language, form, words);
    }
}
