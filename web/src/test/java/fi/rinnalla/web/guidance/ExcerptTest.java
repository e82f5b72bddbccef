package fi.rinnalla.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first words of a text")
class ExcerptTest {
    @Test
    void are_read_without_the_signs_that_make_headings_lists_and_links() {
        assertThat(Excerpt.of("## Avoinna\n\n- **Tiistaina** [kohtaamo](aukiolo)\n> ja muulloin\n1. sovitusti"))
                .isEqualTo("Avoinna Tiistaina kohtaamo ja muulloin sovitusti");
    }

    @Test
    void end_between_words() {
        var cut = Excerpt.of("sana ".repeat(50));

        assertThat(cut).endsWith("sana…").hasSizeLessThan(165);
        assertThat(Excerpt.of("lyhyt")).isEqualTo("lyhyt");
    }
}
