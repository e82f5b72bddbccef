package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** The series that are public here: those in the reader's language first. */
public record SeriesListPage(Chrome chrome, List<SeriesRow> series) implements Page {
    static final String TEMPLATE = "guidance/serieslist";

    public List<SeriesRow> own() {
        return byLanguage().own();
    }

    public List<SeriesRow> others() {
        return byLanguage().others();
    }

    private ByLanguage<SeriesRow> byLanguage() {
        return ByLanguage.of(series, it -> it.text().language(), chrome.language());
    }

    public String href(SeriesRow it) {
        return chrome.to("sarjat/" + it.slug());
    }

    /** The language of the series where it is not the page's; null otherwise. */
    public String lang(SeriesRow it) {
        var tag = it.text().language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }
}
