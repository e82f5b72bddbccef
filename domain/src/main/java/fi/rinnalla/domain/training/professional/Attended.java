package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.shared.Profession;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many of each profession were there; a profession of which nobody was is not in it. Nobody's name. */
public record Attended(Map<Profession, Integer> counts) {
    public static final int MOST = 9999;

    public Attended {
        var kept = new EnumMap<Profession, Integer>(Profession.class);
        counts.forEach((profession, n) -> {
            if (n < 0 || n > MOST) {
                throw new IllegalArgumentException("so many cannot have been there");
            }
            if (n > 0) {
                kept.put(profession, n);
            }
        });
        counts = Collections.unmodifiableMap(kept);
    }

    public int of(Profession profession) {
        return counts.getOrDefault(profession, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    public int professionals() {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().isProfessional())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int students() {
        return of(Profession.STUDENT);
    }

    /** As an assignment tells of it: those who know it from their own life are parents there. */
    public Present present() {
        return new Present(professionals(), of(Profession.EXPERIENCE_EXPERT), students());
    }
}
