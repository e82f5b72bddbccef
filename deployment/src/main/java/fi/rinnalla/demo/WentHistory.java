package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.AskedDoor;
import fi.rinnalla.services.survey.measure.PrintingSlips;
import fi.rinnalla.services.survey.measure.SayingHowItWent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How visits, calls, groups and events of the two quarters before this one went: slips were handed out from the first of them on. Two
 * of three who tell have a slip, and in the first quarter half as many tell as in the second.
 */
@Dependent
class WentHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<SayingHowItWent> saying;

    @Inject
    private Provider<PrintingSlips> printing;

    /** At whose door, in which quarter, and how often each step is chosen. */
    private record Told(TenantId tenant, Almanac almanac, Quarter quarter, List<AskedAt> doors, JsonObject steps) {
        /** On one of its days. */
        LocalDate day(int n) {
            return quarter.firstDay().plusDays(1 + n % 80);
        }
    }

    /** The one in which slips were handed out for the first time. */
    static Quarter first(LocalDate today) {
        return Quarter.of(today).previous().previous();
    }

    /** @param json how often each step is chosen, by door and question */
    void write(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json) {
        var first = first(almanac.today());
        write(tenant, worker, almanac, first, 2, json);
        write(tenant, worker, almanac, first.next(), 1, json);
    }

    private void write(TenantId tenant, StaffId worker, Almanac almanac, Quarter quarter, int oneOf, JsonObject json) {
        var began = almanac.moment(quarter.firstDay());
        var pile = new ArrayDeque<ExitCode>();
        var doors = acting.parent(tenant, began, () -> saying.get().doors());
        for (var door : ExitDoor.values()) {
            if (json.containsKey(door.code())) {
                var steps = json.getJsonObject(door.code());
                var people = IntStream.range(0, people(steps))
                        .filter(it -> it % oneOf == 0)
                        .toArray();
                while (pile.size() < people.length) {
                    pile.addAll(acting.worker(
                            tenant, worker, began, () -> printing.get().sheet()));
                }
                tell(new Told(tenant, almanac, quarter, at(doors, door), steps), people, pile);
            }
        }
    }

    private static List<AskedAt> at(List<AskedDoor> doors, ExitDoor door) {
        return doors.stream().map(AskedDoor::at).filter(it -> it.door() == door).toList();
    }

    private static int people(JsonObject steps) {
        return counts(steps, ExitQuestion.HEARD).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private void tell(Told told, int[] people, Deque<ExitCode> pile) {
        for (var n = 0; n < people.length; n++) {
            var door = told.doors().get(n % told.doors().size());
            var form = Digest.of(
                    "demo went " + people[n] + " at " + door.key() + " in " + told.quarter() + " of " + told.tenant());
            var answers = answers(told.steps(), people[n]);
            var slip = n % 3 == 2 ? Optional.<ExitCode>empty() : Optional.of(pile.poll());
            acting.parent(
                    told.tenant(),
                    told.almanac().moment(told.day(n)),
                    () -> saying.get().answer(form, door, answers, slip));
        }
    }

    /** The n-th of them, where those who chose the least step come first. */
    private static ExitAnswers answers(JsonObject json, int n) {
        var steps = new EnumMap<ExitQuestion, Integer>(ExitQuestion.class);
        for (var question : ExitFigures.FOUR) {
            step(counts(json, question), n).ifPresent(it -> steps.put(question, it));
        }
        return new ExitAnswers(steps);
    }

    private static List<String> counts(JsonObject json, ExitQuestion question) {
        return json.getJsonArray(question.name().toLowerCase(Locale.ROOT)).getValuesAs(JsonValue::toString);
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
