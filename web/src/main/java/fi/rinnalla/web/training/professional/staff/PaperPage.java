package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.services.training.professional.TrainingSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.professional.RateForm;
import fi.rinnalla.web.training.professional.TaughtTexts;
import java.util.List;

/** A sheet on which somebody rates themselves by hand, empty, and as a worker types it in: both ratings of one person. */
public record PaperPage(Chrome chrome, TrainingSheet it, RateForm form, String said, List<Problem> problems)
        implements StaffPage {
    static final String SHEET = "training/professional/staff/sheet";
    static final String TYPED = "training/professional/staff/paper";
    static final String BEFORE = "before-";
    static final String AFTER = "after-";

    public String title() {
        return it.plan().in(chrome.language()).title();
    }

    public String href(String act) {
        return TaughtListPage.URL + "/" + it.id().value() + act;
    }

    public List<RatingItem> items() {
        return List.of(RatingItem.values());
    }

    public String item(RatingItem item) {
        return texts().item(item);
    }

    public Field before(RatingItem item) {
        return field(BEFORE, item);
    }

    public Field after(RatingItem item) {
        return field(AFTER, item);
    }

    private Field field(String moment, RatingItem item) {
        return Field.of(moment + Typed.low(item), texts().item(item)).among(problems);
    }

    public List<Choice> stepsBefore(RatingItem item) {
        return texts().steps(form.step(BEFORE, item));
    }

    public List<Choice> stepsAfter(RatingItem item) {
        return texts().steps(form.step(AFTER, item));
    }

    private TaughtTexts texts() {
        return new TaughtTexts(chrome.voice());
    }
}
