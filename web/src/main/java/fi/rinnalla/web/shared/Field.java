package fi.rinnalla.web.shared;

import java.util.List;

/** One question of a form with what was typed into it. Empty strings stand for what is not there. */
public record Field(String name, String label, String hint, String value, String problem) {

    public static Field of(String name, String label) {
        return new Field(name, label, "", "", "");
    }

    public Field hinted(String words) {
        return new Field(name, label, words, value, problem);
    }

    public Field holding(String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, problem);
    }

    /** The field with its own problem, where one of these is its. */
    public Field among(List<Problem> problems) {
        return problems.stream()
                .filter(it -> it.field().equals(name))
                .findFirst()
                .map(it -> new Field(name, label, hint, value, it.words()))
                .orElse(this);
    }

    public boolean isBad() {
        return !problem.isEmpty();
    }

    /** What a screen reader says after the label; null where there is nothing more to say. */
    public String describedBy() {
        var ids = (hint.isEmpty() ? "" : name + "-hint ") + (isBad() ? name + "-problem" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
