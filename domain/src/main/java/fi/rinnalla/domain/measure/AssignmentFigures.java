package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.partner.assignment.Strand;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The one definition of {@code assignments}, by strand. Whoever shows or exports them asks here.
 *
 * <p>An assignment is one order that was held, on the day it was held, however many partners did it. What was ordered,
 * offered or agreed and not held counts nothing.
 */
public record AssignmentFigures(Map<Strand, Integer> byStrand) {

    /** @param held how many of each strand of which any was */
    public static AssignmentFigures of(Map<Strand, Integer> held) {
        var all = new EnumMap<Strand, Integer>(Strand.class);
        Arrays.stream(Strand.values()).forEach(it -> all.put(it, held.getOrDefault(it, 0)));
        return new AssignmentFigures(all);
    }

    public int assignments() {
        return byStrand.values().stream().mapToInt(it -> it).sum();
    }

    public int of(Strand strand) {
        return byStrand.get(strand);
    }
}
