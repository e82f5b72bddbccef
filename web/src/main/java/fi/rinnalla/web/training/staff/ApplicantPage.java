package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.ApplicationView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.TrainingWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One application for those who choose.
 *
 * @param mayBeTakenBack what was answered, as nothing has followed from it
 */
public record ApplicantPage(
        Chrome chrome,
        ApplicationView it,
        boolean mayBeTakenBack,
        LocalDate today,
        ApplicantForm typed,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/applicant";
    static final String URL = "/tyo/hakijat";

    public String here() {
        return URL + "/" + it.id().value();
    }

    public String back() {
        return CohortsPage.URL + "/" + it.cohort().value();
    }

    public String heading() {
        return it.text(ApplicationText.CALLED).orElseGet(() -> say("cohort.forgotten"));
    }

    public String state() {
        return say("cohort.applicant." + Typed.low(it.state()));
    }

    public String kind() {
        return late() ? "bad" : it.state().isOpen() ? "warn" : "quiet";
    }

    private boolean late() {
        return it.state() == ApplicationState.RECEIVED && today.isAfter(it.dueOn());
    }

    public String due() {
        return it.state() == ApplicationState.RECEIVED
                ? say("cohort.applicant.due", "date", words().times().shortDay(it.dueOn()))
                : it.interviewOn()
                        .map(day -> say(
                                "cohort.applicant.talk.at",
                                "day",
                                words().times().shortDay(day),
                                "time",
                                words().times().clock(it.interviewStarts().orElseThrow())))
                        .orElse("");
    }

    public String language() {
        return say("portal.language." + it.language().path());
    }

    public String told() {
        return it.text(ApplicationText.WORDS).orElse("");
    }

    public String answer() {
        return it.text(ApplicationText.ANSWER).orElse("");
    }

    public Optional<String> number() {
        return it.text(ApplicationText.WHERETO).map(number -> new PhoneNumber(number).spelled());
    }

    public String tel() {
        return "tel:" + it.text(ApplicationText.WHERETO).orElse("");
    }

    /** May still be asked to talk, and chosen. */
    public boolean open() {
        return it.state().isOpen();
    }

    public boolean chooses() {
        return open() && it.chooses();
    }

    /** What happens to whoever may have read it. */
    public String undoMore() {
        return say(it.state() == ApplicationState.SELECTED ? "cohort.undo.selected" : "cohort.undo.declined");
    }

    /** A yes that stands: why it cannot be taken back any more. */
    public boolean chosenForGood() {
        return it.state() == ApplicationState.SELECTED && !mayBeTakenBack;
    }

    public Field field(String name) {
        return Field.of(name, say("cohort.answer." + name))
                .hinted(
                        chrome.voice().knows("cohort.answer." + name + ".hint")
                                ? say("cohort.answer." + name + ".hint")
                                : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public int longest() {
        return ApplicationText.ANSWER.longest();
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplicantPage";
    }
}
