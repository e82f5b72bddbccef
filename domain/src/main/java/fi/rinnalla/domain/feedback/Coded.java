package fi.rinnalla.domain.feedback;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Under which themes of the shared coding one feedback stands. */
final class Coded {
    private final List<FeedbackTheme> all;

    Coded(List<FeedbackTheme> all) {
        this.all = all;
    }

    /** Under these and no others. */
    void putUnder(Feedback feedback, Collection<ThemeCode> chosen) {
        all.removeIf(it -> !chosen.contains(it.theme()));
        EnumSet.allOf(ThemeCode.class).stream()
                .filter(theme -> chosen.contains(theme) && !codes().contains(theme))
                .forEach(theme -> all.add(new FeedbackTheme(feedback, theme)));
    }

    Set<ThemeCode> codes() {
        return all.stream().map(FeedbackTheme::theme).collect(Collectors.toUnmodifiableSet());
    }
}
