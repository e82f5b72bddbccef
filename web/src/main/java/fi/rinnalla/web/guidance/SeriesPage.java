package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** What a series is about, and its sessions in their order. */
public record SeriesPage(Chrome chrome, SeriesRow series) implements Page {
    static final String TEMPLATE = "guidance/series";

    public boolean isElsewhere() {
        return series.text().language() != chrome.language();
    }

    public String elsewhere() {
        return say("guidance.language." + series.text().language().path());
    }

    /** The language of the series where it is not the page's; null otherwise. */
    public String lang() {
        var tag = series.text().language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    public String length() {
        return chrome.voice()
                .count(
                        "guidance.series.length",
                        series.text().sessions().size(),
                        "minutes",
                        series.text().minutes());
    }

    public String href(int number) {
        return chrome.to("sarjat/" + series.slug() + "/" + number);
    }
}
