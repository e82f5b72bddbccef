package fi.rinnalla.web.feedback.poster;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Typed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How somebody wants the poster; whatever is not said is as usual.
 *
 * @param large on A3 instead of A4
 * @param neutral without a word that tells a passer-by about families and authorities
 * @param chosen of what there is in the month; empty for the first few
 */
record MonthlyWish(YearMonth month, Language language, boolean large, boolean neutral, Set<UUID> chosen) {
    static final String LARGE = "a3";
    static final String NEUTRAL = "neutraali";

    static MonthlyWish of(MonthlyAsked asked, List<YearMonth> months, List<Language> spoken) {
        return new MonthlyWish(
                month(asked.month(), months),
                spoken.stream()
                        .filter(it -> it.path().equals(asked.language()))
                        .findFirst()
                        .orElse(spoken.get(0)),
                LARGE.equals(asked.paper()),
                NEUTRAL.equals(asked.words()),
                asked.items().stream().flatMap(it -> Typed.id(it).stream()).collect(Collectors.toSet()));
    }

    private static YearMonth month(String typed, List<YearMonth> months) {
        try {
            var month = YearMonth.parse(typed == null ? "" : typed);
            return months.contains(month) ? month : months.get(0);
        } catch (DateTimeException nonsense) {
            return months.get(0);
        }
    }

    String query() {
        return "?kuukausi=" + month + "&kieli=" + language.path() + (large ? "&koko=" + LARGE : "")
                + (neutral ? "&sanat=" + NEUTRAL : "")
                + chosen.stream().sorted().map(it -> "&asia=" + it).collect(Collectors.joining());
    }

    /** {@code muutokset-2026-10-fi-a4.pdf} */
    String fileName() {
        return "muutokset-%s-%s-%s.pdf".formatted(month, language.path(), large ? "a3" : "a4");
    }
}
