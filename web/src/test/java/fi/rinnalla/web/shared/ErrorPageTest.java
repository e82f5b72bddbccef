package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A page that says that something went wrong")
class ErrorPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_in_every_language_what_happened_what_to_do_and_whom_to_call(Language language) {
        Stream.of("400", "403.form", "404", "405", "409", "410", "413", "421", "422", "429", "500", "503")
                .forEach(told -> {
                    var page = shown("error/error", language, told, false);
                    assertThat(page.select("h1, h1 ~ p").eachText()).as(told).hasSize(3);
                    assertThat(page.select(".note").text()).as(told).contains("Tukiluuri", "112");
                    assertThat(page.select(".note a").attr("href")).isEqualTo("tel:0000000000");
                    assertThat(page.select(".actions a").last().attr("href"))
                            .as(told)
                            .isEqualTo("/" + language.path() + "/");
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tells_staff_what_they_can_do_and_whom_to_tell(Language language) {
        Stream.of("403", "403.form", "404", "413", "422", "429", "500", "503").forEach(told -> {
            var page = shown("error/staff", language, told, false);
            assertThat(page.select("h1, h1 ~ p").eachText()).as(told).hasSize(3);
            assertThat(page.select(".note").text()).as(told).isNotEmpty();
            assertThat(page.select(".actions a").last().attr("href")).as(told).isEqualTo("/tyo");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_to_try_again_what_may_pass_and_sends_no_form_twice(Language language) {
        for (var frame : new String[] {"error/error", "error/staff"}) {
            assertThat(shown(frame, language, "503", false).select(".actions a"))
                    .hasSize(2);
            assertThat(shown(frame, language, "404", false).select(".actions a"))
                    .hasSize(1);
            var sent = shown(frame, language, "500", true);
            assertThat(sent.select(".actions a")).hasSize(1);
            assertThat(sent.select("h1 ~ p")).as("whether it was kept").hasSize(3);
        }
    }

    private static Document shown(String frame, Language language, String told, boolean sent) {
        var chrome = APage.ofAParent(language, Chrome.Exit.QUIET).chrome();
        return Rendered.template(frame, Map.of("page", new ErrorPage(chrome, told, Optional.of("/tyo"), sent)));
    }
}
