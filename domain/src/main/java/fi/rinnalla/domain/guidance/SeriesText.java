package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a series: what it is for, and its sessions one after the other in one text, each under a heading of its
 * own. Whoever moves a session moves its lines.
 *
 * @param audience for whom it is
 * @param minutes how long a session takes
 * @param needs what whoever leads it has to bring or know
 * @param body Markdown; a line that begins with {@code ##} begins a session
 * @param notes for those who lead it, in the same way: under the heading of a session what they should know, and what they
 *     tick when it is done, each on a line that begins with {@code - [ ]}
 */
public record SeriesText(
        Language language,
        String title,
        String aim,
        String audience,
        int minutes,
        String needs,
        String body,
        String notes) {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;
    private static final Pattern TO_TICK = Pattern.compile("- \\[ ?] *(\\S.*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## +(\\S.*)$");

    public SeriesText {
        if (title.isBlank() || aim.isBlank()) {
            throw new IllegalArgumentException("a series has a title and an aim");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("nobody sits " + minutes + " minutes");
        }
        if (sessions(body).isEmpty()) {
            throw new IllegalArgumentException("a series has a session");
        }
        if (!strayHeadings(body, notes).isEmpty()) {
            throw new IllegalArgumentException("notes belong to a session");
        }
    }

    /** Without notes. */
    public SeriesText(
            Language language, String title, String aim, String audience, int minutes, String needs, String body) {
        this(language, title, aim, audience, minutes, needs, body, "");
    }

    public Held held() {
        return Held.of(
                "language", language.name(),
                "title", title,
                "aim", aim,
                "audience", audience,
                "minutes", String.valueOf(minutes),
                "needs", needs,
                "body", body,
                "notes", notes);
    }

    public static SeriesText of(Held held) {
        return new SeriesText(
                Language.valueOf(held.of("language")),
                held.of("title"),
                held.of("aim"),
                held.of("audience"),
                Integer.parseInt(held.of("minutes")),
                held.of("needs"),
                held.of("body"),
                held.of("notes"));
    }

    public List<Session> sessions() {
        return sessions(body);
    }

    /** Headings of the notes that no session has. */
    public static List<String> strayHeadings(String body, String notes) {
        var titles = sessions(body).stream().map(it -> named(it.title())).toList();
        return sessions(notes).stream()
                .map(Session::title)
                .filter(it -> !titles.contains(named(it)))
                .toList();
    }

    /** What those who lead that session should know and do; empty where nothing is written of it. */
    public Guide guide(Session session) {
        var written = sessions(notes).stream()
                .filter(it -> named(it.title()).equals(named(session.title())))
                .flatMap(it -> it.body().lines())
                .toList();
        return new Guide(
                written.stream()
                        .filter(it -> !TO_TICK.matcher(it.strip()).matches())
                        .collect(Collectors.joining("\n"))
                        .strip(),
                written.stream()
                        .map(it -> TO_TICK.matcher(it.strip()))
                        .filter(Matcher::matches)
                        .map(it -> it.group(1).strip())
                        .distinct()
                        .toList());
    }

    private static String named(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** What stands before the first heading belongs to no session. */
    public static List<Session> sessions(String body) {
        var sessions = new ArrayList<Session>();
        var headings = HEADING.matcher(body).results().toList();
        for (int n = 0; n < headings.size(); n++) {
            var end = n + 1 < headings.size() ? headings.get(n + 1).start() : body.length();
            var words = body.substring(headings.get(n).end(), end).strip();
            sessions.add(new Session(n + 1, headings.get(n).group(1).strip(), words));
        }
        return List.copyOf(sessions);
    }

    /** @param body Markdown */
    public record Session(int number, String title, String body) {}

    /**
     * For those who lead a session.
     *
     * @param words Markdown
     * @param toTick what they tick when it is done
     */
    public record Guide(String words, List<String> toTick) {}
}
