package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's style sheet")
class ThemeSheetTest {

    private final String css = new ThemeSheet(Palette.from(new Colour("#0b6e74"))).css();

    @Test
    void names_every_token_once_by_day_and_once_by_night() {
        for (Token token : Token.values()) {
            assertThat(css.split(Pattern.quote("--" + token.property() + ":"), -1))
                    .hasSize(3);
        }
    }

    @Test
    void carries_the_colour_the_organisation_chose() {
        assertThat(css).contains("--brand:#0b6e74;");
    }

    @Test
    void fetches_nothing() {
        assertThat(css).doesNotContain("url(").doesNotContain("@import");
    }
}
