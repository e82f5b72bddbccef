package fi.rinnalla.domain.partner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Municipalities where somebody can come to, as people write them: {@code Turku, Kaarina}. */
public record Towns(List<String> names) {
    public static final int MOST = 10;
    public static final int LONGEST = 40;

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    public Towns {
        names = List.copyOf(names);
        if (!fit(names)) {
            throw new IllegalArgumentException("too many towns, or too long a name");
        }
    }

    /** Each once, however it was written. */
    public static Towns of(String typed) {
        return new Towns(listed(typed));
    }

    /** Whether so much can be kept. */
    public static boolean fit(String typed) {
        return fit(listed(typed));
    }

    private static boolean fit(List<String> names) {
        return names.size() <= MOST && names.stream().allMatch(it -> it.length() <= LONGEST);
    }

    private static List<String> listed(String typed) {
        return Arrays.stream(typed.split("[,;\n]"))
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toMap(Towns::folded, it -> it, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Is one of them named in what somebody wrote? {@code Turun keskusta} names none. */
    public boolean areNamedIn(String written) {
        var words = " " + folded(written).replaceAll("[^\\p{L}-]+", " ") + " ";
        return names.stream().anyMatch(it -> words.contains(" " + folded(it) + " "));
    }

    public String spelled() {
        return String.join(", ", names);
    }

    private static String folded(String name) {
        return name.toLowerCase(FINNISH);
    }
}
