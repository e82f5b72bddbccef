package fi.rinnalla.web.guidance;

import static fi.rinnalla.domain.shared.Language.EN;
import static fi.rinnalla.domain.shared.Language.FI;
import static fi.rinnalla.domain.shared.Language.SELKO;
import static fi.rinnalla.domain.shared.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written once in each language")
class ByLanguageTest {
    @Test
    void is_read_in_ones_own_and_the_rest_is_not_lost() {
        assertThat(read(SV, FI, SV, EN)).isEqualTo(new ByLanguage<>(List.of(SV), List.of(FI, EN)));
    }

    @Test
    void is_read_in_the_nearest_where_ones_own_is_missing() {
        assertThat(read(SELKO, SV, FI)).isEqualTo(new ByLanguage<>(List.of(FI), List.of(SV)));
    }

    @Test
    void is_nothing_where_nothing_was_written() {
        assertThat(read(FI)).isEqualTo(new ByLanguage<>(List.of(), List.of()));
    }

    private static ByLanguage<Language> read(Language reader, Language... written) {
        return ByLanguage.of(List.of(written), Function.identity(), reader);
    }
}
