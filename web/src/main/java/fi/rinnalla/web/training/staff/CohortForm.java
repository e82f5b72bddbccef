package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about a group in training. */
public class CohortForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("closes")
    @DefaultValue("")
    private String closes = "";

    @FormParam("starts")
    @DefaultValue("")
    private String starts = "";

    @FormParam("ends")
    @DefaultValue("")
    private String ends = "";

    @FormParam("towns")
    @DefaultValue("")
    private String towns = "";

    @FormParam("places")
    @DefaultValue("")
    private String places = "";

    @FormParam("percent")
    @DefaultValue("")
    private String percent = "";

    @FormParam("visits")
    @DefaultValue("")
    private String visits = "";

    static CohortForm empty(CompletionRule usual) {
        var form = new CohortForm();
        form.places = "12";
        form.percent = String.valueOf(usual.percent());
        form.visits = String.valueOf(usual.visits());
        return form;
    }

    static CohortForm of(CohortPlan plan) {
        var form = empty(plan.rule());
        form.name = plan.name();
        form.closes = plan.closesOn().toString();
        form.starts = plan.startsOn().toString();
        form.ends = plan.endsOn().toString();
        form.towns = plan.towns().spelled();
        form.places = String.valueOf(plan.places());
        return form;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.strip().length() > CohortPlan.LONGEST_NAME) {
            problems.add(new Problem("name", voice.say("cohort.name.error", "n", CohortPlan.LONGEST_NAME)));
        }
        days(voice, problems);
        if (!Towns.fit(towns)) {
            problems.add(new Problem("towns", voice.say("partner.towns.error", "n", Towns.MOST)));
        }
        if (number(places).filter(CohortPlan::mayHave).isEmpty()) {
            problems.add(new Problem("places", voice.say("cohort.places.error", "n", CohortPlan.MOST_PLACES)));
        }
        if (number(percent)
                .filter(it -> it >= CompletionRule.LEAST_PERCENT && it <= 100)
                .isEmpty()) {
            problems.add(new Problem("percent", voice.say("cohort.percent.error", "n", CompletionRule.LEAST_PERCENT)));
        }
        if (number(visits).filter(it -> it <= CompletionRule.MOST_VISITS).isEmpty()) {
            problems.add(new Problem("visits", voice.say("cohort.visits.error", "n", CompletionRule.MOST_VISITS)));
        }
        return problems;
    }

    private void days(Voice voice, List<Problem> problems) {
        for (var field : List.of("closes", "starts", "ends")) {
            if (day(field).isEmpty()) {
                problems.add(new Problem(field, voice.say("cohort.day.error")));
            }
        }
        if (problems.stream().noneMatch(it -> !it.field().equals("name"))) {
            if (day("closes").orElseThrow().isAfter(day("starts").orElseThrow())) {
                problems.add(new Problem("closes", voice.say("cohort.closes.error")));
            }
            if (day("starts").orElseThrow().isAfter(day("ends").orElseThrow())) {
                problems.add(new Problem("ends", voice.say("cohort.ends.error")));
            }
        }
    }

    /** Only where there are no problems. */
    CohortPlan plan() {
        return new CohortPlan(
                name,
                day("closes").orElseThrow(),
                day("starts").orElseThrow(),
                day("ends").orElseThrow(),
                Towns.of(towns),
                number(places).orElseThrow(),
                new CompletionRule(number(percent).orElseThrow(), number(visits).orElseThrow()));
    }

    private Optional<LocalDate> day(String field) {
        return Typed.day(typed(field));
    }

    static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(it -> it.matches("[0-9]{1,3}")).map(Integer::valueOf);
    }

    String typed(String field) {
        return switch (field) {
            case "name" -> name;
            case "closes" -> closes;
            case "starts" -> starts;
            case "ends" -> ends;
            case "towns" -> towns;
            case "places" -> places;
            case "percent" -> percent;
            default -> visits;
        };
    }

    String key() {
        return key;
    }
}
