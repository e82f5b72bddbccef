package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a survey is answered, as it was typed. */
record OpenForm(MultivaluedMap<String, String> fields) {
    private static final int WEEKS = 3;
    private static final int MONTHS_TO_RESULTS = 2;

    /** As it stands, else from today for three weeks. */
    static OpenForm of(Optional<OpeningPlan> plan, LocalDate today) {
        var until = today.plusWeeks(WEEKS);
        var it = plan.orElseGet(() -> new OpeningPlan(today, until, until.plusMonths(MONTHS_TO_RESULTS), false));
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("from", it.from().toString());
        fields.putSingle("until", it.until().toString());
        fields.putSingle("results", it.resultsOn().toString());
        if (it.listed()) {
            fields.putSingle("listed", "true");
        }
        return new OpenForm(fields);
    }

    List<Problem> problems(LocalDate today, Voice voice) {
        var problems = new ArrayList<Problem>();
        check(day("from").isPresent(), "from", voice.say("survey.day.error"), problems);
        check(
                day("until")
                        .filter(it -> !it.isBefore(today)
                                && day("from").filter(it::isBefore).isEmpty())
                        .isPresent(),
                "until",
                voice.say("survey.until.error"),
                problems);
        check(
                day("results")
                        .filter(it -> day("until").filter(it::isBefore).isEmpty())
                        .isPresent(),
                "results",
                voice.say("survey.results.error"),
                problems);
        return problems;
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    /** Only where there are no problems. */
    OpeningPlan plan() {
        return new OpeningPlan(
                day("from").orElseThrow(),
                day("until").orElseThrow(),
                day("results").orElseThrow(),
                listed());
    }

    boolean listed() {
        return typed("listed").equals("true");
    }

    private Optional<LocalDate> day(String field) {
        return Typed.day(typed(field)).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
