package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each programme has released of a period, what is missing and since when: how much a comparison can stand on. */
public record Coverage(List<Quarter> quarters, List<ReleasedProgramme> programmes, Set<HandedOver> released) {
    public Coverage {
        quarters = quarters.stream().sorted().toList();
        programmes = ReleasedProgramme.byName(programmes);
        released = Set.copyOf(released);
    }

    public boolean has(ReleasedProgramme programme, Indicator indicator, Quarter quarter) {
        return released.contains(new HandedOver(programme.programme(), indicator, quarter));
    }

    public List<Quarter> missing(ReleasedProgramme programme, Indicator indicator) {
        return quarters.stream().filter(it -> !has(programme, indicator, it)).toList();
    }

    /** The first quarter of a gap that reaches to the end of the period; nothing where its last quarter is there. */
    public Optional<Quarter> missingSince(ReleasedProgramme programme, Indicator indicator) {
        var gap = quarters.stream()
                .filter(first -> quarters.stream()
                        .filter(it -> it.compareTo(first) >= 0)
                        .noneMatch(it -> has(programme, indicator, it)));
        return gap.findFirst();
    }

    /** Those that have released everything of the whole period. */
    public List<ReleasedProgramme> whole() {
        return programmes.stream()
                .filter(programme -> Arrays.stream(Indicator.values())
                        .allMatch(it -> missing(programme, it).isEmpty()))
                .toList();
    }
}
