package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A voice")
class VoiceTest {
    @Test
    void says_thousands_apart_as_its_language_does() {
        var words = Map.of("rows.one", "{n} x", "rows.many", "{n} y");

        assertThat(voice(Language.FI, words).count("rows", 12_843)).isEqualTo("12\u00a0843 y");
        assertThat(voice(Language.SELKO, words).count("rows", 2_843)).isEqualTo("2\u00a0843 y");
        assertThat(voice(Language.SV, words).count("rows", 2_843)).isEqualTo("2\u00a0843 y");
        assertThat(voice(Language.EN, words).count("rows", 2_843)).isEqualTo("2\u00a0843 y");
        assertThat(voice(Language.FI, words).count("rows", 1)).isEqualTo("1 x");
    }

    private static Voice voice(Language language, Map<String, String> words) {
        return new Voice(language, words, it -> null);
    }
}
