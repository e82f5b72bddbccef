package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.PrintingSlips;
import fi.rinnalla.services.survey.measure.SayingHowItWent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How visits and calls of the quarter before this one went. Half of those who tell have a slip. */
@Dependent
class WentHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<SayingHowItWent> saying;

    @Inject
    private Provider<PrintingSlips> printing;

    /** @param json how often each step is chosen, by question */
    void write(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json) {
        var first = Quarter.of(almanac.today()).previous().firstDay();
        var slips = acting.worker(
                tenant, worker, almanac.moment(first), () -> printing.get().sheet());
        var doors =
                acting.parent(tenant, almanac.moment(first), () -> saying.get().doors());
        var people = json.getJsonArray("heard").getValuesAs(JsonValue::toString).stream()
                .mapToInt(Integer::parseInt)
                .sum();
        for (var n = 0; n < people; n++) {
            var one = n;
            var door = doors.get(n % doors.size()).id();
            acting.parent(
                    tenant,
                    almanac.moment(first.plusDays(1 + n % 80)),
                    () -> saying.get()
                            .answer(
                                    Digest.of("demo went " + one + " of " + tenant),
                                    door,
                                    answers(json, one),
                                    slip(slips, one)));
        }
    }

    private static Optional<ExitCode> slip(List<ExitCode> slips, int n) {
        return n % 2 == 0 && n / 2 < slips.size() ? Optional.of(slips.get(n / 2)) : Optional.empty();
    }

    /** The n-th of them, where those who chose the least step come first. */
    private static ExitAnswers answers(JsonObject json, int n) {
        var steps = new EnumMap<ExitQuestion, Integer>(ExitQuestion.class);
        for (var question : ExitFigures.FOUR) {
            var counts =
                    json.getJsonArray(question.name().toLowerCase(Locale.ROOT)).getValuesAs(JsonValue::toString);
            step(counts, n).ifPresent(it -> steps.put(question, it));
        }
        return new ExitAnswers(steps);
    }

    private static Optional<Integer> step(List<String> counts, int n) {
        var left = n;
        for (var step = 0; step < counts.size(); step++) {
            left -= Integer.parseInt(counts.get(step));
            if (left < 0) {
                return Optional.of(step + 1);
            }
        }
        return Optional.empty();
    }
}
