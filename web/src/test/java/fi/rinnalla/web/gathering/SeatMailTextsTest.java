package fi.rinnalla.web.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.SeatMailWords.Written;
import fi.rinnalla.services.gathering.SeatNews;
import fi.rinnalla.services.gathering.SeatNews.Kind;
import fi.rinnalla.web.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The letter to somebody who asked to be told")
class SeatMailTextsTest {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    @Test
    void says_the_new_time_and_where_to_look() {
        var letter = write(news(Kind.MOVED, "ovi.example"), Language.FI);

        assertThat(letter.subject()).isEqualTo("Ajankohta muuttui");
        assertThat(letter.body())
                .startsWith("Ajankohta muuttui. Aika on nyt to 3.12. klo 17.30–19.")
                .contains("Katso sivulta: https://ovi.example/fi/vastaus\n");
    }

    @Test
    void leads_back_to_somebodys_own_machine_without_a_padlock() {
        assertThat(write(news(Kind.CANCELLED, "ovi.localhost:8080"), Language.SV)
                        .body())
                .contains("http://ovi.localhost:8080/sv/vastaus\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_no_topic_no_organisation_and_leaves_no_gap_in_any_language(Language language) {
        for (var letter : all(language)) {
            for (var word : List.of(
                    "lastensuojel",
                    "barnskydd",
                    "child",
                    "lapsi",
                    "lapse",
                    "barn",
                    "vanhem",
                    "förälder",
                    "parent",
                    "ryhm",
                    "grupp",
                    "group",
                    "tuki",
                    "stöd",
                    "support",
                    "kohtaamo",
                    "ry ",
                    "sosiaali",
                    "social")) {
                assertThat(letter.subject() + " " + letter.body()).doesNotContainIgnoringCase(word);
            }
            assertThat(letter.subject() + letter.body()).doesNotContain("{", "<", "@", "?", " null");
            assertThat(letter.body()).containsOnlyOnce("://");
        }
    }

    private static List<Written> all(Language language) {
        return Arrays.stream(Kind.values())
                .map(it -> write(news(it, "ovi.example"), language))
                .toList();
    }

    private static SeatNews news(Kind kind, String door) {
        return kind == Kind.OFFERED
                ? new SeatNews(kind, Optional.empty(), Optional.of(Instant.parse("2026-12-02T14:00:00Z")), door)
                : new SeatNews(kind, Optional.of(THURSDAY), Optional.empty(), door);
    }

    private static Written write(SeatNews news, Language language) {
        return new SeatMailTexts(new Texts()).write(news, language);
    }
}
