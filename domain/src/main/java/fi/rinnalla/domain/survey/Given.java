package fi.rinnalla.domain.survey;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody has answered so far.
 *
 * @param choices by the code of the question
 * @param texts in their own words, by the code of the question
 */
public record Given(Map<String, Set<String>> choices, Map<String, String> texts) {
    public static final Given NOTHING = new Given(Map.of(), Map.of());

    public Given {
        var chosen = new TreeMap<String, Set<String>>();
        choices.forEach((question, codes) -> {
            if (!codes.isEmpty()) {
                chosen.put(question, Collections.unmodifiableSet(new TreeSet<>(codes)));
            }
        });
        var said = new TreeMap<String, String>();
        texts.forEach((question, words) -> {
            if (!words.isBlank()) {
                said.put(question, words.strip());
            }
        });
        choices = Collections.unmodifiableMap(chosen);
        texts = Collections.unmodifiableMap(said);
    }

    public Set<String> chosen(String question) {
        return choices.getOrDefault(question, Set.of());
    }

    public String said(String question) {
        return texts.getOrDefault(question, "");
    }

    public boolean answers(String question) {
        return choices.containsKey(question) || texts.containsKey(question);
    }

    public boolean isEmpty() {
        return choices.isEmpty() && texts.isEmpty();
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "Given";
    }
}
