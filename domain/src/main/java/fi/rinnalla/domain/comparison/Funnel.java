package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What came of feedback: received, answered, and changed or not changed with a reason. Each step counts on its own day, so that later
 * steps are of earlier feedback too and no step is a share of another.
 */
public record Funnel(List<Quarter> quarters, List<ReleasedProgramme> programmes, Released released) {
    public Funnel {
        quarters = quarters.stream().sorted().toList();
        programmes = ReleasedProgramme.byName(programmes);
    }

    /** Each a sum of the classes of one indicator. */
    public enum Step {
        RECEIVED(Indicator.FEEDBACK_RECEIVED),
        ANSWERED(Indicator.DAYS_TO_ANSWER),
        CHANGED(Indicator.CHANGES_MADE),
        NO_CHANGE(Indicator.NO_CHANGE_WITH_REASON);

        private final Indicator indicator;

        Step(Indicator indicator) {
            this.indicator = indicator;
        }

        public Indicator indicator() {
            return indicator;
        }
    }

    public static List<Indicator> indicators() {
        return Arrays.stream(Step.values()).map(Step::indicator).toList();
    }

    /** Nothing where a quarter of the step is missing. */
    public Optional<Interval> figure(ReleasedProgramme programme, Step step) {
        return figure(programme, step, quarters);
    }

    public Optional<Interval> figure(ReleasedProgramme programme, Step step, List<Quarter> of) {
        var classes = step.indicator().cells().stream()
                .map(cell -> released.figure(programme.programme(), cell, of))
                .toList();
        return classes.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Interval.sum(classes.stream().map(Optional::orElseThrow).toList()));
    }

    /** Quarters for which the programme has not released every step. */
    public List<Quarter> missing(ReleasedProgramme programme) {
        return quarters.stream()
                .filter(quarter -> Arrays.stream(Step.values())
                        .anyMatch(it -> figure(programme, it, List.of(quarter)).isEmpty()))
                .toList();
    }

    /** Those with every step of every quarter. */
    public List<ReleasedProgramme> comparable() {
        return programmes.stream().filter(it -> missing(it).isEmpty()).toList();
    }

    /** Of all that can be compared together; nothing where nobody can. */
    public Optional<Interval> total(Step step) {
        return comparable().stream().flatMap(it -> figure(it, step).stream()).reduce(Interval::plus);
    }
}
