package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.AskedQuestion;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;

/**
 * A paper is typed in, all its questions on one page, and then the next one.
 *
 * @param voice in the language of the paper, so that it reads as the paper does
 * @param given what was typed so far
 * @param key of the form: one form is one paper
 */
public record PapersPage(
        Chrome chrome,
        SurveyFile it,
        Voice voice,
        List<Language> languages,
        Given given,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/papers";

    public String title() {
        return new QuestionSays(chrome.voice(), it.asked().questionnaire())
                .in(it.asked().questionnaire().title());
    }

    public String back() {
        return SurveysPage.URL + "/" + it.id().value();
    }

    public String count() {
        return chrome.voice().count("survey.papers", it.papers());
    }

    public Language language() {
        return voice.language();
    }

    public String lang() {
        return voice.language().tag();
    }

    public String href(Language language) {
        return back() + "/paperi?kieli=" + language.path();
    }

    public List<AskedQuestion> questions() {
        var says = new QuestionSays(voice, it.asked().questionnaire());
        return it.asked().questionnaire().questions().stream()
                .map(one -> says.numbered(one, given, problems))
                .toList();
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "PapersPage";
    }
}
