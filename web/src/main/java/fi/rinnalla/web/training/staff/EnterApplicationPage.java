package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.ApplicationQuestions;
import fi.rinnalla.web.training.TrainingWords;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.of(CardWish.NEW, CardWish.HELD)
                .map(wish -> Choice.of(
                        Typed.low(wish),
                        say("running.enter.card." + Typed.low(wish)),
                        wish == form.sent().wish()))
                .toList();
    }

    public Field words() {
        return Field.of("words", say("running.enter.words"))
                .hinted(say("running.enter.words.hint"))
                .holding(form.sent().words())
                .among(problems);
    }

    public Field languageField() {
        return Field.of("language", say("cohort.enter.language"));
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(), say("portal.language.name." + it.path()), it == form.language(chrome.language())))
                .toList();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "EnterApplicationPage";
    }
}
