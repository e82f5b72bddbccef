package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.services.training.CohortRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.TrainingWords;
import java.util.List;

/** The groups in training of the organisation, the newest first. */
public record CohortsPage(Chrome chrome, List<CohortRow> rows) implements StaffPage {
    static final String TEMPLATE = "training/staff/list";
    static final String URL = "/tyo/koulutus";

    public String href(CohortRow it) {
        return URL + "/" + it.id().value();
    }

    public String period(CohortRow it) {
        return words().period(it.plan());
    }

    public String towns(CohortRow it) {
        return words().towns(it.plan());
    }

    public String state(CohortRow it) {
        return say("cohort.state." + Typed.low(it.state()));
    }

    public String kind(CohortRow it) {
        return kind(it.state());
    }

    static String kind(CohortState state) {
        return state == CohortState.CALL || state == CohortState.RUNNING ? "ok" : "quiet";
    }

    public String members(CohortRow it) {
        return say("cohort.members.of", "n", it.members(), "places", it.plan().places());
    }

    public String waiting(CohortRow it) {
        return it.waiting() == 0 ? "" : chrome.voice().count("cohort.waiting", it.waiting());
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }
}
