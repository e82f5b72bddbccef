package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A field")
class FieldPartsTest {
    private static final APage PARENTS = APage.ofAParent(Language.FI, Chrome.Exit.STRONG);

    private final Field wish = Field.of("wish", "Mitä pitäisi muuttaa?").hinted("Ei pakollinen.");

    @Test
    void is_read_with_its_label_and_its_hint() {
        var page = Rendered.part("textarea", Map.of("page", PARENTS, "field", wish));
        assertThat(page.selectFirst("label").attr("for")).isEqualTo("wish");
        assertThat(page.selectFirst("textarea").attr("aria-describedby")).isEqualTo("wish-hint");
        assertThat(page.selectFirst("textarea").hasAttr("aria-invalid")).isFalse();
    }

    @Test
    void says_at_its_own_place_what_to_check() {
        var bad = wish.among(List.of(new Problem("wish", "Poista se.")));
        var page = Rendered.part("textarea", Map.of("page", PARENTS, "field", bad));
        assertThat(page.selectFirst("textarea").attr("aria-describedby")).isEqualTo("wish-hint wish-problem");
        assertThat(page.selectFirst("#wish-problem").text()).isEqualTo("Poista se.");
    }

    @Test
    void keeps_what_was_typed_letter_by_letter() {
        var typed = "\nrivi\n</textarea><script>x</script> \"ä\" & €";
        var page = Rendered.part("textarea", Map.of("page", PARENTS, "field", wish.holding(typed)));
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo(typed);
        var line = Rendered.part("text", Map.of("field", wish.holding("\"><b>")));
        assertThat(line.selectFirst("input").val()).isEqualTo("\"><b>");
    }
}
