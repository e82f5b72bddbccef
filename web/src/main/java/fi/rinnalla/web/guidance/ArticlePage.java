package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.ArticleSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Placeholders;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Unbroken;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article to read.
 *
 * @param next what stands after it on the path
 */
public record ArticlePage(Chrome chrome, PathStep step, Part common, List<Part> counties, Optional<ArticleLine> next)
        implements Page {
    static final String TEMPLATE = "guidance/article";

    private static final Set<PathStep> COUNTING =
            EnumSet.of(PathStep.NOW, PathStep.START, PathStep.MEETING, PathStep.RIGHTS);

    static ArticlePage of(Chrome chrome, ArticleSheet sheet, List<ArticleLine> path, Markdown markdown) {
        return new ArticlePage(
                chrome,
                sheet.step(),
                part(chrome, sheet.common(), markdown),
                sheet.counties().stream().map(it -> part(chrome, it, markdown)).toList(),
                after(sheet.slug(), path));
    }

    private static Part part(Chrome chrome, ArticleSheet.Part part, Markdown markdown) {
        var text = part.text();
        var times = new Times(chrome.voice());
        return new Part(
                text.county(),
                text.title(),
                filled(chrome, text.lead()),
                markdown.html(filled(chrome, text.body())),
                text.language(),
                Reviewed.words(chrome.voice(), part.review(), part.due()),
                chrome.voice().say("guidance.valid", "date", times.date(text.validOn())));
    }

    /** With the organisation's own name and number put in. */
    private static String filled(Chrome chrome, String text) {
        return Unbroken.lines(Placeholders.fill(text, chrome.voice()::value));
    }

    private static Optional<ArticleLine> after(String slug, List<ArticleLine> path) {
        for (int n = 0; n + 1 < path.size(); n++) {
            if (path.get(n).slug().equals(slug)) {
                return Optional.of(path.get(n + 1));
            }
        }
        return Optional.empty();
    }

    /** Where a family counts days and collects questions. */
    public boolean concernsDays() {
        return COUNTING.contains(step);
    }

    /** Plain Finnish is a language of its own to its readers: they too are told that another was found. */
    public boolean isElsewhere(Part part) {
        return part.language() != chrome.language();
    }

    public String elsewhere(Part part) {
        return say("guidance.language." + part.language().path());
    }

    public String lang(Part part) {
        return lang(part.language());
    }

    public String lang(Language language) {
        return language.tag().equals(chrome.language().tag()) ? null : language.tag();
    }

    /** @param html made from Markdown by {@link Markdown}, where no HTML is let through */
    public record Part(
            String county, String title, String lead, String html, Language language, String reviewed, String valid) {}
}
