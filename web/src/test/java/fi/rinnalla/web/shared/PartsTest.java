package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What pages are made of")
class PartsTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PartsTest.class.getClassLoader(), "gg.jte.generated.precompiled");
    private static final APage PARENTS = APage.ofAParent(Language.FI, Chrome.Exit.STRONG);

    @Nested
    @DisplayName("A field")
    class AField {
        private final Field wish = Field.of("wish", "Mitä pitäisi muuttaa?").hinted("Ei pakollinen.");

        @Test
        void is_read_with_its_label_and_its_hint() {
            var page = part("textarea", Map.of("page", PARENTS, "field", wish));
            assertThat(page.selectFirst("label").attr("for")).isEqualTo("wish");
            assertThat(page.selectFirst("textarea").attr("aria-describedby")).isEqualTo("wish-hint");
            assertThat(page.selectFirst("textarea").hasAttr("aria-invalid")).isFalse();
        }

        @Test
        void says_at_its_own_place_what_to_check() {
            var bad = wish.among(List.of(new Problem("wish", "Poista se.")));
            var page = part("textarea", Map.of("page", PARENTS, "field", bad));
            assertThat(page.selectFirst("textarea").attr("aria-describedby")).isEqualTo("wish-hint wish-problem");
            assertThat(page.selectFirst("#wish-problem").text()).isEqualTo("Poista se.");
        }

        @Test
        void keeps_what_was_typed_letter_by_letter() {
            var typed = "\nrivi\n</textarea><script>x</script> \"ä\" & €";
            var page = part("textarea", Map.of("page", PARENTS, "field", wish.holding(typed)));
            assertThat(page.selectFirst("textarea").wholeText()).isEqualTo(typed);
            var line = part("text", Map.of("field", wish.holding("\"><b>")));
            assertThat(line.selectFirst("input").val()).isEqualTo("\"><b>");
        }
    }

    @Nested
    @DisplayName("A choice")
    class AChoice {
        private final List<Choice> moods = List.of(
                Choice.of("VERY_WELL", "Erittäin hyvin", false), Choice.of("CANNOT_SAY", "En osaa sanoa", true));

        @Test
        void shows_what_was_chosen_and_nothing_else_as_chosen() {
            var page = part(
                    "radios", Map.of("field", Field.of("mood", "Miten meni?"), "choices", moods, "layout", "moods"));
            assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("CANNOT_SAY");
            assertThat(page.select("svg"))
                    .hasSize(2)
                    .allMatch(it -> it.attr("aria-hidden").equals("true"));
        }

        @Test
        void is_reached_from_the_list_of_what_to_check() {
            var problems = List.of(new Problem("mood", "Valitse yksi vaihtoehto."));
            var list = part("problems", Map.of("page", PARENTS, "problems", problems));
            var page = part("radios", Map.of("field", Field.of("mood", "Miten meni?"), "choices", moods));
            assertThat(page.select(list.selectFirst("a").attr("href")).first().attr("type"))
                    .isEqualTo("radio");
        }
    }

    @Nested
    @DisplayName("The frame")
    class TheFrame {
        @Test
        void of_a_parents_page_begins_with_the_way_past_and_the_way_out() {
            var page = frame("portal", PARENTS);
            var links = page.select("a");
            assertThat(page.selectFirst(links.get(0).attr("href")).tagName()).isEqualTo("main");
            assertThat(links.get(1).attr("href")).isEqualTo("/poistu");
            assertThat(links.get(1).attr("data-exit")).isEqualTo("strong");
        }

        @Test
        void of_a_staff_page_has_no_way_out_but_the_sign_out() {
            var page = frame("staff", APage.ofStaff("Työntekijä 1", new Chrome.Link("staff.nav.today", "/tyo", true)));
            assertThat(page.select("[data-exit]")).isEmpty();
            assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Tänään");
            assertThat(page.select("form[method=post] button").text()).isEqualTo("Kirjaudu ulos");
        }

        @Test
        void carries_no_style_and_no_script_of_its_own() {
            for (var name : List.of("portal", "plain", "staff")) {
                var page = frame(name, PARENTS);
                assertThat(page.select("style, [style], script:not([src])")).isEmpty();
            }
        }

        @Test
        void speaks_the_language_of_the_page_and_names_the_others_in_their_own() {
            for (var language : Language.values()) {
                var page = frame("portal", APage.ofAParent(language, Chrome.Exit.QUIET));
                assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
                assertThat(page.select(".langs [aria-current]")).hasSize(1);
                assertThat(page.select(".langs a")).hasSize(3);
            }
        }

        private Document frame(String name, APage page) {
            return render("layout/" + name, Map.of("page", page, "content", (gg.jte.Content)
                    it -> it.writeContent("<p>x</p>")));
        }
    }

    private static Document part(String name, Map<String, Object> with) {
        return render("part/" + name, with);
    }

    private static Document render(String name, Map<String, Object> with) {
        var output = new StringOutput();
        TEMPLATES.render(name + ".jte", with, output);
        return Jsoup.parse(output.toString());
    }
}
