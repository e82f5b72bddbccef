package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.services.codevelopment.group.ThemeIdeas;
import java.util.stream.Collectors;

/** A theme's ideas as the options of a vote are typed: one on a line, none longer than an option may be. */
final class OptionLines {
    private static final String MORE = "…";

    private OptionLines() {}

    static String question(ThemeIdeas theme) {
        return fitting(theme.title());
    }

    static String of(ThemeIdeas theme) {
        return theme.ideas().stream()
                .map(OptionLines::fitting)
                .distinct()
                .limit(VoteQuestion.MOST_OPTIONS)
                .collect(Collectors.joining("\n"));
    }

    private static String fitting(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= VoteQuestion.LONGEST
                ? line
                : line.substring(0, VoteQuestion.LONGEST - MORE.length()).strip() + MORE;
    }
}
