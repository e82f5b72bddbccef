package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/**
 * The articles in the order of the path.
 *
 * @param lines whom to call instead of reading
 * @param hasSeries whether there are series to read too
 */
public record ArticlesPage(Chrome chrome, List<ArticleLine> articles, List<DoorCard> lines, boolean hasSeries)
        implements Page {
    static final String TEMPLATE = "guidance/articles";

    /** Those steps about which something is written. */
    public List<PathStep> steps() {
        return Arrays.stream(PathStep.values()).filter(it -> !at(it).isEmpty()).toList();
    }

    public List<ArticleLine> at(PathStep step) {
        return articles.stream().filter(it -> it.step() == step).toList();
    }

    public String heading(PathStep step) {
        return say("guidance.step." + Typed.low(step));
    }

    public String href(ArticleLine line) {
        return chrome.to("tieto/" + line.slug());
    }

    /** The language of the line where it is not the page's; null otherwise. */
    public String lang(ArticleLine line) {
        return line.language().tag().equals(chrome.language().tag())
                ? null
                : line.language().tag();
    }
}
