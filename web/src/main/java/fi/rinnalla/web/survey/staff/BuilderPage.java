package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a survey asks, question by question: written, moved by buttons, and looked at in each language. */
public record BuilderPage(Chrome chrome, SurveyFile it, List<Language> languages, Optional<Notice> notice)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/builder";

    public Questionnaire asks() {
        return it.asked().questionnaire();
    }

    public String title() {
        return says().in(asks().title());
    }

    public String href(String act) {
        return SurveysPage.URL + "/" + it.id().value() + act;
    }

    public String numbered(Question question) {
        return says().number(question) + ". " + says().words(question);
    }

    /** What kind it is, whether it has to be answered, and how many answers there are to choose from. */
    public String about(Question question) {
        return says().kind(question.kind()) + (question.required() ? ", " + say("survey.required.short") : "");
    }

    public String whom(Question question) {
        return says().whom(question);
    }

    public String missing(Question question) {
        return missing(question.missing(languages));
    }

    /** In the name and the lead. */
    public String missingWords() {
        return missing(Questionnaire.titled(asks().title(), asks().lead()).missing(languages));
    }

    private String missing(Collection<Language> those) {
        return those.isEmpty()
                ? ""
                : say(
                        "survey.missing",
                        "languages",
                        those.stream()
                                .map(language -> say("portal.language." + language.path()))
                                .collect(Collectors.joining(", ")));
    }

    public List<QuestionKind> kinds() {
        return List.of(QuestionKind.values());
    }

    public String kind(QuestionKind kind) {
        return says().kind(kind);
    }

    public String newOf(QuestionKind kind) {
        return href("/kysymykset/uusi?laji=" + Typed.low(kind));
    }

    public boolean isOver() {
        return it.asked().state().isOver();
    }

    private QuestionSays says() {
        return new QuestionSays(chrome.voice(), asks());
    }
}
