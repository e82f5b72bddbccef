package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.Goal;
import fi.rinnalla.domain.support.Goals;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Goals as they were typed; a line without words is no goal. */
public record GoalsForm(List<Line> lines, boolean shared) {
    /** @param start from 0 to 10, or nothing */
    public record Line(String words, OptionalInt start, OptionalInt end) {
        @Override
        public String toString() {
            return "GoalsForm.Line";
        }
    }

    public List<WordsSlip> slips() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(n ->
                        WordsSlip.in("goal-" + (n + 1), lines.get(n).words().strip(), Goal.LONGEST).stream())
                .toList();
    }

    Goals goals() {
        if (!slips().isEmpty()) {
            throw new IllegalArgumentException("what was typed was not looked through");
        }
        return new Goals(lines.stream()
                .filter(it -> !it.words().isBlank())
                .map(it -> new Goal(it.words(), it.start(), it.end()))
                .toList());
    }

    @Override
    public String toString() {
        return "GoalsForm";
    }
}
