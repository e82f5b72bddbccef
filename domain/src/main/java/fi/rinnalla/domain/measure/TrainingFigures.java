package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.shared.Quarter;
import java.util.Collection;

/**
 * The one definition of what is counted about training. Somebody is in training in every span of days in which a training ran and
 * they had joined and neither stopped nor graduated before; they graduated on the day on which it was decided.
 */
public record TrainingFigures(int inTraining, int graduated) {

    public static TrainingFigures count(Quarter quarter, Collection<TrainingFact> facts) {
        return count(Span.of(quarter), facts);
    }

    public static TrainingFigures count(Span span, Collection<TrainingFact> facts) {
        return new TrainingFigures(
                (int) facts.stream().filter(it -> runsIn(span, it)).count(), (int) facts.stream()
                        .flatMap(it -> it.graduatedOn().stream())
                        .filter(span::contains)
                        .count());
    }

    private static boolean runsIn(Span span, TrainingFact it) {
        return !it.first().isAfter(it.last())
                && !it.first().isAfter(span.last())
                && !it.last().isBefore(span.first());
    }
}
