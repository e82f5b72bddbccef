package fi.rinnalla.domain.presence;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody has chosen to be called in public: one word, so that it is never a whole name. */
public record FirstName(String value) {
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]{1,29}");

    public FirstName {
        if (!ONE_WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("a first name is one word");
        }
    }

    public static Optional<FirstName> of(String typed) {
        return ONE_WORD.matcher(typed).matches() ? Optional.of(new FirstName(typed)) : Optional.empty();
    }
}
