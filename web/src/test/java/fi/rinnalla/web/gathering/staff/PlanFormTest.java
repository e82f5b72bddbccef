package fi.rinnalla.web.gathering.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The screen on which a gathering is planned")
class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Texts TEXTS = new Texts();

    private static final Map<String, String> FILLED = Map.of(
            "way", "place",
            "place", "tikkurila",
            "signup", "come",
            "name-fi", "Avoin ilta",
            "day", "2026-12-03",
            "starts", "17:30",
            "ends", "19:00",
            "times", "3");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "place, come, ''",
        "online, come, signup",
        "hybrid, come, signup",
        "online, seats, ''",
        "hybrid, seats, ''"
    })
    void takes_a_link_only_where_somebody_will_see_it(String way, String signup, String refusedAt) {
        var problems = problems(Map.of("way", way, "signup", signup, "seats", "8"), Language.FI);

        assertThat(String.join(" ", problems.stream().map(Problem::field).toList()))
                .isEqualTo(refusedAt);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_in_every_language_why_a_link_needs_seats(Language language) {
        assertThat(problems(Map.of("way", "online", "signup", "come"), language))
                .singleElement()
                .satisfies(it -> assertThat(it.words()).hasSizeBetween(60, 180).endsWith("."));
    }

    @Test
    void is_complete_as_it_is_filled_here() {
        assertThat(problems(Map.of(), Language.FI)).isEmpty();
    }

    private static List<Problem> problems(Map<String, String> other, Language language) {
        return form(other).problems(TODAY, Language.FI, new Voice(language, TEXTS.in(language), name -> null));
    }

    private static PlanForm form(Map<String, String> other) {
        var fields = new MultivaluedHashMap<String, String>();
        FILLED.forEach(fields::putSingle);
        other.forEach(fields::putSingle);
        return new PlanForm(GatheringKind.GROUP, fields);
    }
}
