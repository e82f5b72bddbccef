package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.shared.Quarter;
import java.util.Collection;

/**
 * The one definition of what is counted about training. Somebody is in training in every quarter in which a training ran and
 * they had joined and neither stopped nor graduated before; they graduated in the quarter in which it was decided.
 */
public record TrainingFigures(int inTraining, int graduated) {

    public static TrainingFigures count(Quarter quarter, Collection<TrainingFact> facts) {
        return new TrainingFigures(
                (int) facts.stream().filter(it -> runsIn(quarter, it)).count(), (int) facts.stream()
                        .flatMap(it -> it.graduatedOn().stream())
                        .filter(quarter::contains)
                        .count());
    }

    private static boolean runsIn(Quarter quarter, TrainingFact it) {
        return !it.first().isAfter(it.last())
                && !it.first().isAfter(quarter.lastDay())
                && !it.last().isBefore(quarter.firstDay());
    }
}
