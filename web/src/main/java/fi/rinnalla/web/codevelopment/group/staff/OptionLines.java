package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.services.codevelopment.group.ThemeIdeas;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ideas of one theme, or of several, as the options of a vote are typed: one on a line, none longer than an option may be. They may be more
 * than a vote takes: which of them are voted on is for whoever opens it to say.
 */
final class OptionLines {
    private static final String MORE = "…";

    private OptionLines() {}

    static String question(List<ThemeIdeas> themes) {
        return fitting(themes.stream().map(ThemeIdeas::title).collect(Collectors.joining(", ")));
    }

    static List<String> of(List<ThemeIdeas> themes) {
        return themes.stream()
                .flatMap(it -> it.ideas().stream())
                .map(OptionLines::fitting)
                .distinct()
                .toList();
    }

    private static String fitting(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= VoteQuestion.LONGEST
                ? line
                : line.substring(0, VoteQuestion.LONGEST - MORE.length()).strip() + MORE;
    }
}
