package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** What was searched for, and what was found. */
public record SearchPage(Chrome chrome, String typed, List<Found> found) implements Page {
    static final String TEMPLATE = "guidance/search";

    public boolean hasAsked() {
        return !typed.isEmpty();
    }

    public String counted() {
        return chrome.voice().count("guidance.search.found", found.size());
    }

    public String href(Found it) {
        return chrome.to("tieto/" + it.slug());
    }

    public String lang(Found it) {
        return it.language().tag().equals(chrome.language().tag())
                ? null
                : it.language().tag();
    }
}
