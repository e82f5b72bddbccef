package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.services.training.professional.TrainingRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.professional.TaughtTexts;
import java.util.List;

/** The trainings of professionals, the newest first. */
public record TaughtListPage(Chrome chrome, List<TrainingRow> rows) implements StaffPage {
    static final String TEMPLATE = "training/professional/staff/list";
    static final String URL = "/tyo/ammattilaiskoulutukset";

    public String href(TrainingRow it) {
        return URL + "/" + it.id().value();
    }

    public String state(TrainingRow it) {
        return say("professional.state." + (it.unmarked() ? "unmarked" : Typed.low(it.state())));
    }

    public String kind(TrainingRow it) {
        return it.unmarked() ? "warn" : "quiet";
    }

    public String when(TrainingRow it) {
        return texts().when(it.plan()) + " · " + texts().where(it.plan());
    }

    public String more(TrainingRow it) {
        return it.attended()
                .map(n -> chrome.voice().count("professional.attended", n))
                .orElseGet(() -> it.ordered() ? say("professional.ordered") : "");
    }

    private TaughtTexts texts() {
        return new TaughtTexts(chrome.voice());
    }
}
