package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.sending.CardRead;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.LanguageChoices;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.training.ApplicationQuestions;
import fi.rinnalla.web.training.TrainingWords;
import java.util.List;

/**
 * The form on which a trainer writes down an application.
 *
 * @param spoken the organisation's languages
 * @param readers of it, as a list in words
 */
public record EnterApplicationPage(
        Chrome chrome,
        CallRow call,
        EnterApplicationForm form,
        List<Language> spoken,
        String readers,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/enter";
    static final String URL = "/tyo/koulutushakemus";

    public String back() {
        return CohortsPage.URL + "/" + call.id().value();
    }

    public String period() {
        return say("training.call.one", "period", new TrainingWords(chrome.voice()).period(call.plan()));
    }

    public String promise() {
        return say("training.promise", "readers", readers);
    }

    public ApplicationQuestions questions() {
        return new ApplicationQuestions(chrome.voice(), call, readers, form, problems);
    }

    public Field agreedField() {
        return Field.of("agreed", say("cohort.enter.agreed")).among(problems);
    }

    public boolean hasAgreed() {
        return form.hasAgreed();
    }

    public Field card() {
        return Field.of("card", say("cohort.enter.card"));
    }

    public List<Choice> cards() {
        return cardRead().choices();
    }

    public Field words() {
        return cardRead().words();
    }

    private CardRead cardRead() {
        return new CardRead(chrome.voice(), form.sent(), problems);
    }

    public Field languageField() {
        return Field.of("language", say("cohort.enter.language"));
    }

    public List<Choice> languages() {
        return LanguageChoices.among(spoken, form.language(chrome.language()), chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "EnterApplicationPage";
    }
}
