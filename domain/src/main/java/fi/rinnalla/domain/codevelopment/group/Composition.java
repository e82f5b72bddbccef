package fi.rinnalla.domain.codevelopment.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who is coming, in numbers by role, and what that means for being heard. */
public record Composition(Map<MemberKind, Integer> coming) {
    public Composition {
        coming = Collections.unmodifiableMap(new EnumMap<>(coming.isEmpty() ? Map.of(MemberKind.PARENT, 0) : coming));
    }

    public static Composition of(Collection<MemberKind> kinds) {
        var coming = new EnumMap<MemberKind, Integer>(MemberKind.class);
        kinds.forEach(it -> coming.merge(it, 1, Integer::sum));
        return new Composition(coming);
    }

    public int of(MemberKind kind) {
        return coming.getOrDefault(kind, 0);
    }

    public int of(MemberKind.Side side) {
        return coming.entrySet().stream()
                .filter(it -> it.getKey().side() == side)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int all() {
        return coming.values().stream().mapToInt(it -> it).sum();
    }

    public boolean hasAnExperienceExpert() {
        return of(MemberKind.EXPERIENCE_EXPERT) > 0;
    }

    public List<CompositionSign> signs() {
        var lived = of(MemberKind.Side.LIVED);
        var works = of(MemberKind.Side.WORKS);
        var signs = new ArrayList<CompositionSign>();
        says(!hasAnExperienceExpert() && lived > 0, CompositionSign.NO_EXPERIENCE_EXPERT, signs);
        says(lived == 0, CompositionSign.NOBODY_WHO_LIVED_IT, signs);
        says(lived == 1 && works > 1, CompositionSign.ONE_ALONE, signs);
        says(lived > 1 && works > lived, CompositionSign.MORE_PROFESSIONALS_THAN_PARENTS, signs);
        var county = of(MemberKind.PROFESSIONAL) + of(MemberKind.DECISION_MAKER);
        says(county == 0, CompositionSign.NOBODY_OF_THE_COUNTY, signs);
        says(county > 0 && of(MemberKind.DECISION_MAKER) == 0, CompositionSign.NO_DECISION_MAKER, signs);
        return signs;
    }

    private static void says(boolean so, CompositionSign sign, List<CompositionSign> signs) {
        if (so) {
            signs.add(sign);
        }
    }
}
