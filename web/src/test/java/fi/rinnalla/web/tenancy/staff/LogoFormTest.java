package fi.rinnalla.web.tenancy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Development;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Multipart.Part;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The form for the logo")
class LogoFormTest {
    private static final Voice VOICE =
            APage.ofAParent(Language.FI, Chrome.Exit.NONE).chrome().voice();

    @Test
    void asks_for_a_file_only_where_there_is_no_logo_and_for_its_words_in_any_case() {
        assertThat(LogoForm.saying("").problems(false, VOICE))
                .extracting(Problem::field)
                .containsExactly("logo", "words");
        assertThat(LogoForm.saying("").problems(true, VOICE))
                .extracting(Problem::field)
                .containsExactly("words");
        assertThat(LogoForm.saying("Kotipolku").problems(true, VOICE)).isEmpty();
    }

    @Test
    void takes_words_on_one_line_and_not_too_many() {
        assertThat(LogoForm.saying(" Koti\r\n polku ").words()).isEqualTo("Koti polku");
        assertThat(LogoForm.saying("a".repeat(121)).problems(true, VOICE)).hasSize(1);
    }

    @Test
    void takes_no_file_that_says_itself_that_it_is_something_else() {
        var form = new LogoForm(new Multipart(
                Map.of("logo", new Part("image/svg+xml", new byte[9]), "words", new Part("", bytes("Kotipolku")))));
        assertThat(form.problems(false, VOICE)).extracting(Problem::field).containsExactly("logo");
    }

    @ParameterizedTest
    @EnumSource(Development.Why.class)
    void says_in_one_sentence_or_two_what_to_do_with_a_file_that_is_refused(Development.Why why) {
        for (var language : Language.values()) {
            var voice = APage.ofAParent(language, Chrome.Exit.NONE).chrome().voice();
            var problem = LogoForm.saying("").because(why, voice);
            assertThat(problem.field()).isEqualTo("logo");
            assertThat(problem.words()).endsWith(".").doesNotContain("{", "admin.logo");
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
