package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.services.survey.result.PublishedResults;
import fi.rinnalla.services.survey.result.PublishedResults.Quotes;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/** What everybody sees of a survey's results. */
public record PublicResultsPage(Chrome chrome, PublishedResults results) implements Page {
    static final String TEMPLATE = "survey/result/published";

    public String name() {
        return in(results.asks().title());
    }

    public String lead() {
        return in(results.asks().lead());
    }

    public String when() {
        var times = new Times(chrome.voice());
        return results.until()
                .map(it -> say("result.public.when", "until", times.date(it), "date", times.date(results.on())))
                .orElse("");
    }

    public List<Shown> shown() {
        return words().shown(results.results());
    }

    /** Not one number of the whole survey is told. */
    public boolean isWithheld() {
        return Shown.areWithheld(shown());
    }

    public String words(Quotes it) {
        return words().words(it.question());
    }

    private String in(Wording it) {
        return it.in(chrome.language()).map(Wording.Said::words).orElse("");
    }

    private ResultWords words() {
        return new ResultWords(chrome.voice(), results.asks());
    }
}
