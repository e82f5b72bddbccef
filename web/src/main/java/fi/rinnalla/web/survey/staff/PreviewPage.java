package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.AskedQuestion;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;

/** A survey as those read it who answer in one language: everything on one page, with of whom it is asked. */
public record PreviewPage(Chrome chrome, SurveyFile it, Voice voice, List<Language> languages) implements StaffPage {
    static final String TEMPLATE = "survey/staff/preview";

    public String title() {
        return says().in(it.asked().questionnaire().title());
    }

    public String lead() {
        return says().in(it.asked().questionnaire().lead());
    }

    public String lang() {
        return voice.language().tag();
    }

    public String honestly() {
        return says().honestly();
    }

    public List<AskedQuestion> questions() {
        return it.asked().questionnaire().questions().stream()
                .map(one -> says().numbered(one, Given.NOTHING, List.of()))
                .toList();
    }

    public String href(Language language) {
        return back() + "/nakyma?kieli=" + language.path();
    }

    public String back() {
        return SurveysPage.URL + "/" + it.id().value() + "/kysymykset";
    }

    private QuestionSays says() {
        return new QuestionSays(voice, it.asked().questionnaire());
    }
}
