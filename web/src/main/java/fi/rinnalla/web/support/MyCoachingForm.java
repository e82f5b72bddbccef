package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.Goal;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.GoalsForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A parent's goals as they stand in the form: always as many lines as there may be goals. */
record MyCoachingForm(List<Line> lines, boolean shared) {
    static final String SHARED = "shared";

    /** As it was typed. */
    record Line(String words, String start, String end) {
        GoalsForm.Line filled() {
            return new GoalsForm.Line(words, number(start), number(end));
        }

        private static OptionalInt number(String typed) {
            return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= Goal.MOST
                    ? OptionalInt.of(Integer.parseInt(typed))
                    : OptionalInt.empty();
        }

        @Override
        public String toString() {
            return "MyCoachingForm.Line";
        }
    }

    static MyCoachingForm of(CoachingView it) {
        var lines = it.goals().all().stream().map(goal -> new Line(goal.words(), text(goal.start()), text(goal.end())));
        var empty = Stream.generate(() -> new Line("", "", ""));
        return new MyCoachingForm(Stream.concat(lines, empty).limit(Goals.MOST).toList(), it.goalsShared());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    static MyCoachingForm typed(MultivaluedMap<String, String> typed) {
        var lines = IntStream.rangeClosed(1, Goals.MOST)
                .mapToObj(n -> new Line(
                        Typed.text(typed.getFirst("goal-" + n)).orElse(""),
                        Typed.text(typed.getFirst("start-" + n)).orElse(""),
                        Typed.text(typed.getFirst("end-" + n)).orElse("")))
                .toList();
        return new MyCoachingForm(lines, typed.containsKey(SHARED));
    }

    GoalsForm filled() {
        return new GoalsForm(lines.stream().map(Line::filled).toList(), shared);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyCoachingForm";
    }
}
