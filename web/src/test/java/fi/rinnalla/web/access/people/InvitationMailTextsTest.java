package fi.rinnalla.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.InvitationMailWords.Written;
import fi.rinnalla.services.access.InvitationNews;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.shared.Texts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The letter to somebody who is invited")
class InvitationMailTextsTest {
    @Test
    void says_who_asks_where_to_go_and_how_long_it_holds() {
        var letter = write(Language.FI);

        assertThat(letter.subject()).isEqualTo("Kutsu: Kotipolku");
        assertThat(letter.body())
                .contains("\n\nhttps://ovi.example/kutsu?avain=salaisuus\n\n")
                .contains("5.3.2026 klo 11.30 asti")
                .contains("sinun ei tarvitse tehdä mitään")
                .endsWith("Terveisin Kotipolku ry\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_no_topic_and_leaves_no_gap_in_any_language(Language language) {
        var letter = write(language);

        for (var word : List.of(
                "lastensuojel", "barnskydd", "child", "lapsi", "lapse", "barn", "vanhem", "förälder", "parent")) {
            assertThat(letter.subject() + " " + letter.body()).doesNotContainIgnoringCase(word);
        }
        assertThat(letter.subject() + letter.body()).doesNotContain("{", "<", "@", " null");
        assertThat(letter.body()).containsOnlyOnce("://");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SELKO"})
    void is_in_finnish_where_plain_finnish_is_wished(Language language) {
        assertThat(write(language).subject()).startsWith("Kutsu: ");
        assertThat(write(language).body()).startsWith("Hei\n").contains("klo 11.30 asti");
    }

    private static Written write(Language language) {
        var news = new InvitationNews(
                "Kotipolku ry",
                "Kotipolku",
                "ovi.example",
                new Token("salaisuus"),
                Instant.parse("2026-03-05T09:30:00Z"));
        return new InvitationMailTexts(new Texts()).write(news, language);
    }
}
