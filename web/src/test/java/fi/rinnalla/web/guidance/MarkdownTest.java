package fi.rinnalla.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown of the staff")
class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void is_headings_lists_quotations_emphasis_and_links() {
        assertThat(markdown.html("## Otsikko\n\n- yksi **tärkeä**\n\n> lainaus\n\n[sivu](../aukiolo)"))
                .contains("<h2>Otsikko</h2>", "<li>yksi <strong>tärkeä</strong></li>", "<blockquote>")
                .contains("<a rel=\"noreferrer\" href=\"../aukiolo\">sivu</a>");
    }

    @Test
    void leaves_the_first_heading_to_the_page() {
        assertThat(markdown.html("# Iso")).isEqualTo("<h2>Iso</h2>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <b onclick=x()>bold</b>",
                "![kuva](https://elsewhere.example/x.png)",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<!-- a --><style>body{}</style>"
            })
    void lets_no_tag_and_no_picture_through(String written) {
        assertThat(markdown.html(written))
                .doesNotContain("<script", "<img", "<b ", "<iframe", "<style", "<!--", "src=\"https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,hello)",
                "[x](vbscript:x)",
                "[x](http://elsewhere.example)",
                "<javascript:alert(1)>"
            })
    void lets_no_link_lead_to_code_or_over_an_open_line(String written) {
        assertThat(markdown.html(written)).contains("href=\"\"");
    }

    @Test
    void leaves_no_heading_out() {
        assertThat(new Markdown().html("### Ensin\n\n##### Sitten")).contains("<h2>Ensin</h2>", "<h3>Sitten</h3>");
    }
}
