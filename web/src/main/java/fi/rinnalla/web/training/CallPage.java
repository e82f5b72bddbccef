package fi.rinnalla.web.training;

import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import java.util.List;
import java.util.Optional;

/** What is trained for, and the calls that are open. */
public record CallPage(Chrome chrome, List<CallRow> calls, String readers, Optional<Notice> notice) implements Page {
    static final String TEMPLATE = "training/call";

    public String heading(CallRow it) {
        return say("training.call.one", "period", words().period(it.plan()));
    }

    public String towns(CallRow it) {
        return words().towns(it.plan());
    }

    public String places(CallRow it) {
        return chrome.voice().count("training.call.places", it.plan().places());
    }

    public String until(CallRow it) {
        return say("training.call.until", "date", words().times().date(it.plan().closesOn()));
    }

    public String href(CallRow it) {
        return chrome.to("koulutus/hakemus") + "?ryhma=" + it.id().value();
    }

    public String promise() {
        return say("training.promise", "readers", readers);
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }
}
