package fi.rinnalla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that the benchmarks send")
class SendingAFormTest {
    private static final String PAGE = """
            <form method="post" action="/ulos"><input type="hidden" name="key" value="other"></form>
            <form method="post" action="/fi/palaute">
            <input type="hidden" name="key" value="k&amp;1">
            <input type="radio" name="use" value="mine"><input type="radio" name="use" value="theme_only" checked>
            <textarea name="wish"></textarea>
            </form>""";

    @Test
    void holds_what_the_page_hides_and_what_it_has_chosen() {
        assertThat(Form.in(PAGE, "/palaute"))
                .isEqualTo(new Form("/fi/palaute", Map.of("key", "k&1", "use", "theme_only")));
    }

    @Test
    void is_filled_and_sent_as_a_browser_does() {
        var sent =
                Form.in(PAGE, "/palaute").filled(Map.of("wish", "älä kiirehdi")).sentTo("kasper.localhost");

        assertThat(new String(sent.bytes(), StandardCharsets.UTF_8))
                .startsWith("POST /fi/palaute HTTP/1.1\r\nHost: kasper.localhost\r\n")
                .contains("Sec-Fetch-Site: same-origin", "Content-Length: 52\r\n")
                .endsWith("\r\n\r\nkey=k%261&use=theme_only&wish=%C3%A4l%C3%A4+kiirehdi");
    }

    @Test
    void that_is_not_there_is_missed_loudly() {
        assertThatThrownBy(() -> Form.in(PAGE, "/vastaus")).hasMessageContaining("/vastaus");
    }
}
