package fi.rinnalla.web.guidance;

import static java.util.stream.Collectors.joining;

import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ClosedDays;
import fi.rinnalla.domain.guidance.DeadlineRule;
import fi.rinnalla.domain.guidance.KnownDay;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a parent counts, asks and may do. Rules and closed days are printed as data, so that the page's script only counts.
 *
 * @param articles what there is to read here about rights
 */
public record NavigatorPage(Chrome chrome, ClosedDays closed, List<ArticleLine> articles) implements Page {
    static final String TEMPLATE = "guidance/navigator";

    /** Ready-made questions, in the order in which they are mostly asked. */
    private static final List<String> QUESTIONS =
            List.of("why", "next", "who", "written", "help", "child", "papers", "disagree", "again");

    /** What a parent may do, and the text that tells more about it. */
    private static final Map<String, String> TEXT_ABOUT = Map.of(
            "heard", "oikeudet",
            "papers", "paperit",
            "companion", "rinnalla",
            "language", "kieli",
            "decision", "eri-mielta",
            "child", "lapsi");

    private static final List<String> RIGHTS = List.of("heard", "companion", "papers", "language", "child", "decision");

    public List<Mark> marks(KnownDay... days) {
        return Arrays.stream(DeadlineRule.values())
                .filter(it -> List.of(days).contains(it.from()))
                .map(this::mark)
                .toList();
    }

    private Mark mark(DeadlineRule rule) {
        var key = "navigator.rule." + Typed.low(rule);
        var source = say(key + ".source");
        return new Mark(
                Typed.low(rule),
                Typed.low(rule.from()),
                rule.count(),
                Typed.low(rule.reckoning()),
                say(key + ".title"),
                say(key + ".words"),
                rule.isLaw() ? source + " " + say("portal.unreviewed") : source);
    }

    public List<String> questions() {
        return QUESTIONS;
    }

    public List<String> rights() {
        return RIGHTS;
    }

    /** The text about a right, where the organisation has it. */
    public Optional<ArticleLine> about(String right) {
        return articles.stream()
                .filter(it -> it.slug().equals(TEXT_ABOUT.get(right)))
                .findFirst();
    }

    /** The language of the line where it is not the page's; null otherwise. */
    public String lang(ArticleLine line) {
        return line.language().tag().equals(chrome.language().tag())
                ? null
                : line.language().tag();
    }

    public String closedDays() {
        return closed.weekdays().stream().map(LocalDate::toString).collect(joining(" "));
    }

    /** From Sunday on, as scripts count weekdays. */
    public String weekdays() {
        return IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(it -> say("time.weekday." + it + ".short"))
                .collect(joining(" "));
    }

    /** A day that follows: by which rule from which known day, and what it means. */
    public record Mark(
            String rule, String from, int count, String reckoning, String title, String words, String source) {}
}
