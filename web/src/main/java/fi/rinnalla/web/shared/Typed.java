package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.After;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads closed choices and ids from what a form sent; whatever is none of ours is nothing. */
public final class Typed {
    private Typed() {}

    public static <E extends Enum<E>> Optional<E> one(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> low(it).equals(typed))
                .findFirst();
    }

    /** Those of several that are choices of ours. */
    public static <E extends Enum<E>> Set<E> all(Class<E> kind, List<String> typed) {
        return typed.stream().flatMap(it -> one(kind, it).stream()).collect(Collectors.toSet());
    }

    /** A closed choice as it travels in forms. */
    public static String low(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As the browser's own date field sends it; empty where it is no day. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return text(typed).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /**
     * {@code 17:30}, and {@code 17.30}, {@code 9.30} or {@code 9} as people here write it.
     *
     * @throws DateTimeParseException where it is no time
     */
    public static LocalTime clock(String typed) {
        var spelled = typed.replace('.', ':').replaceFirst("^(\\d{1,2})$", "$1:00");
        return LocalTime.parse(spelled.replaceFirst("^(\\d):", "0$1:"));
    }

    public static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).filter(it -> !it.isBlank());
    }

    /** Where in a list; empty where it is nonsense. */
    public static Optional<After> place(String typed) {
        try {
            return text(typed).map(After::parse);
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
