package fi.rinnalla.domain.survey;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A question is asked only of those who chose one of these answers to an earlier one. */
public record ShownIf(String question, Set<String> choices) {
    public ShownIf {
        Codes.check(question);
        choices.forEach(Codes::check);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("nobody would ever be asked");
        }
        choices = Collections.unmodifiableSet(new TreeSet<>(choices));
    }
}
