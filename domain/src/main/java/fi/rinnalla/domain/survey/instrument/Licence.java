package fi.rinnalla.domain.survey.instrument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * With whose leave an instrument is used.
 *
 * @param holder who owns it
 * @param source where it is published
 * @param permission how leave was given: a letter's number, the name of an open licence; empty where it was not
 * @param until the last day; empty where it has none
 */
public record Licence(
        String holder, String source, String permission, Optional<LocalDate> until, Set<Allowed> allowed) {
    public static final int LONGEST = 200;
    /** Of what it is for. */
    public static final int LONGEST_NAME = 120;

    public Licence {
        holder = trimmed(holder);
        source = trimmed(source);
        permission = trimmed(permission);
        allowed = allowed.isEmpty() ? EnumSet.noneOf(Allowed.class) : EnumSet.copyOf(allowed);
        if (holder.isEmpty()) {
            throw new IllegalArgumentException("somebody owns it");
        }
    }

    private static String trimmed(String words) {
        var it = words.strip();
        if (it.length() > LONGEST) {
            throw new IllegalArgumentException("not so many words");
        }
        return it;
    }

    /** Why a survey that ends on that day may not use it; empty where it may. */
    public Optional<Refusal> against(LocalDate lastDay) {
        if (permission.isEmpty()) {
            return Optional.of(Refusal.NO_PERMISSION);
        }
        if (until.filter(it -> it.isBefore(lastDay)).isPresent()) {
            return Optional.of(Refusal.ENDS_BEFORE);
        }
        return allowed.contains(Allowed.ON_SCREEN) ? Optional.empty() : Optional.of(Refusal.NOT_ON_SCREEN);
    }

    public enum Refusal {
        NO_PERMISSION,
        /** It ends before the survey does. */
        ENDS_BEFORE,
        NOT_ON_SCREEN
    }
}
