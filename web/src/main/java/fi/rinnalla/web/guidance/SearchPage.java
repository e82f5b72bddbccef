package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.domain.guidance.FoundKind;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
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
        return chrome.to(
                switch (it.kind()) {
                    case ARTICLE -> "tieto/" + it.slug();
                    case SERIES -> "sarjat/" + it.slug();
                    case NEWS -> "uutiset#" + it.slug();
                    case SERVICE -> "palvelut#" + it.slug();
                    case EVENT -> "tapahtumat/" + it.slug();
                    case GROUP -> "ryhmat/" + it.slug();
                });
    }

    public String kind(Found it) {
        return say("guidance.found." + Typed.low(it.kind()));
    }

    /** The first words, without the signs that make headings and links. */
    public String lead(Found it) {
        return it.kind() == FoundKind.ARTICLE ? it.lead() : Excerpt.of(it.lead());
    }

    public String lang(Found it) {
        return it.language().tag().equals(chrome.language().tag())
                ? null
                : it.language().tag();
    }
}
