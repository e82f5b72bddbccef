package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A choice")
class ChoicePartsTest {
    private static final APage PARENTS = APage.ofAParent(Language.FI, Chrome.Exit.STRONG);

    private final List<Choice> moods =
            List.of(Choice.of("VERY_WELL", "Erittäin hyvin", false), Choice.of("CANNOT_SAY", "En osaa sanoa", true));

    @Test
    void shows_what_was_chosen_and_nothing_else_as_chosen() {
        var page = Rendered.part(
                "radios", Map.of("field", Field.of("mood", "Miten meni?"), "choices", moods, "layout", "moods"));
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("CANNOT_SAY");
        assertThat(page.select("svg"))
                .hasSize(2)
                .allMatch(it -> it.attr("aria-hidden").equals("true"));
    }

    @Test
    void is_reached_from_the_list_of_what_to_check() {
        var problems = List.of(new Problem("mood", "Valitse yksi vaihtoehto."));
        var list = Rendered.part("problems", Map.of("page", PARENTS, "problems", problems));
        var page = Rendered.part("radios", Map.of("field", Field.of("mood", "Miten meni?"), "choices", moods));
        assertThat(page.select(list.selectFirst("a").attr("href")).first().attr("type"))
                .isEqualTo("radio");
    }
}
