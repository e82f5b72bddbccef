package fi.rinnalla.web.survey;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Stretch;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.survey.pair.Half;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of a survey with what has been answered. Everything that was answered before travels along in hidden fields.
 *
 * @param kiosk on a shared device: it begins again by itself, and anybody can begin it anew
 * @param half on which card it is found again, where the same is asked at a start and at an end
 */
public record AnswerPage(
        Chrome chrome,
        AskedSurvey survey,
        Stretch stretch,
        Given given,
        String key,
        String ticket,
        boolean kiosk,
        Optional<Half> half,
        Collection<Role> readers,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "survey/answer";

    /** @param field of the form */
    public record Carried(String field, String value) {}

    public String title() {
        return says().in(survey.questionnaire().title());
    }

    public String titleLang() {
        return says().lang(survey.questionnaire().title());
    }

    public String lead() {
        return says().in(survey.questionnaire().lead());
    }

    public String leadLang() {
        return says().lang(survey.questionnaire().lead());
    }

    public String honestly() {
        return says().honestly();
    }

    public boolean isFirst() {
        return stretch.from() == 0;
    }

    public List<AskedQuestion> questions() {
        return stretch.questions().stream()
                .map(it -> says().asked(it, given, problems))
                .toList();
    }

    /** What was answered on other pages. */
    public List<Carried> carried() {
        var here = stretch.questions().stream().map(it -> it.code()).toList();
        var choices = given.choices().entrySet().stream()
                .filter(it -> !here.contains(it.getKey()))
                .flatMap(it -> it.getValue().stream().map(choice -> new Carried(it.getKey(), choice)));
        var texts = given.texts().entrySet().stream()
                .filter(it -> !here.contains(it.getKey()))
                .map(it -> new Carried(it.getKey(), it.getValue()));
        return Stream.concat(choices, texts).toList();
    }

    /** Nobody's name. */
    public String promise() {
        return say(half.map(Half::promise).orElse("survey.promise"));
    }

    /** Where words are asked for: who reads those, for how long, and what may be published of them. */
    public String wordsPromise() {
        var asksWords = survey.questionnaire().questions().stream().anyMatch(it -> it.kind() == QuestionKind.TEXT);
        return asksWords
                ? say(
                        "survey.promise.words",
                        "readers",
                        PromiseLine.names(chrome.voice(), readers),
                        "months",
                        Retention.SURVEY_WORDS.months())
                : "";
    }

    /** Whoever sends the form has read that one. */
    public int promiseVersion() {
        return WordsPromise.CURRENT;
    }

    public String action() {
        return chrome.to(path(survey.code().value(), kiosk));
    }

    static String path(String code, boolean kiosk) {
        return "kysely/" + code + (kiosk ? "/laite" : "");
    }

    private QuestionSays says() {
        return new QuestionSays(chrome.voice(), survey.questionnaire());
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "AnswerPage";
    }
}
