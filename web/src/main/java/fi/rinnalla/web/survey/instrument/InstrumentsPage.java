package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.instrument.InstrumentRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** Our own four questions, which are free, and the instruments of others with their licences. */
public record InstrumentsPage(Chrome chrome, List<InstrumentRow> rows, String said) implements StaffPage {
    static final String TEMPLATE = "survey/instrument/list";
    static final String URL = "/tyo/mittarit";

    public List<String> own() {
        return ExitFigures.FOUR.stream()
                .map(it -> new GatheringWords(chrome.voice()).question(Moment.END, it))
                .toList();
    }

    public String href(InstrumentRow it) {
        return URL + "/" + it.id().value();
    }

    public String state(InstrumentRow it) {
        return new LicenceWords(chrome.voice()).state(it.against(), it.licence());
    }

    public boolean isBad(InstrumentRow it) {
        return it.against().isPresent();
    }

    public String surveys(InstrumentRow it) {
        return chrome.voice().count("instrument.surveys", it.surveys());
    }
}
