package fi.rinnalla.domain.support;

import java.util.List;
import java.util.stream.Collectors;

/** A parent's goals, at most three: more is a list of duties. */
public record Goals(List<Goal> all) {
    public static final int MOST = 3;
    public static final Goals NONE = new Goals(List.of());

    public Goals {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new IllegalArgumentException("at most three");
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** As they are sealed: a line for each. */
    public String text() {
        return all.stream().map(Goal::text).collect(Collectors.joining("\n"));
    }

    public static Goals read(String text) {
        return new Goals(text.lines().map(Goal::read).toList());
    }

    @Override
    public String toString() {
        return "Goals";
    }
}
