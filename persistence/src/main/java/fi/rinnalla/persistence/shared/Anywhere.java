package fi.rinnalla.persistence.shared;

import java.util.Locale;

/** What somebody looks for in a list, wherever it stands in a name: no sign of theirs means more than itself. */
public final class Anywhere {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private Anywhere() {}

    /** For {@code lower(…) like :it escape '!'}. */
    public static String like(String typed) {
        return "%" + typed.strip().toLowerCase(FINNISH).replaceAll("([!%_])", "!$1") + "%";
    }
}
