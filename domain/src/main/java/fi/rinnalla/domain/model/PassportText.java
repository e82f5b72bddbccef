package fi.rinnalla.domain.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a model's passport says in one language.
 *
 * @param purpose what it is for
 * @param forWhom for whom
 * @param steps in the order in which they are taken
 * @param checklist what is looked at to see whether the model is followed
 */
public record PassportText(String name, String purpose, String forWhom, List<String> steps, List<String> checklist) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_LINE = 300;
    public static final int MOST_LINES = 30;

    public PassportText {
        steps = List.copyOf(steps);
        checklist = List.copyOf(checklist);
    }

    /** One to a line; empty lines, and a number or a stroke at the beginning, are nobody's words. */
    public static List<String> lines(String typed) {
        return typed.lines()
                .map(it -> it.strip().replaceFirst("^(?:[-–•*]|\\d{1,2}[.)])\\s+", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toList());
    }

    static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
