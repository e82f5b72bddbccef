package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;

/**
 * One question in its languages side by side.
 *
 * @param code of the question; a fresh one for a new question
 * @param before those on whose answers it may depend
 */
public record QuestionPage(
        Chrome chrome,
        SurveyFile it,
        String code,
        boolean isNew,
        int edition,
        List<Language> languages,
        QuestionForm form,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/question";

    public String heading() {
        return say(isNew ? "survey.question.new" : "survey.question.edit");
    }

    public String kindName() {
        return says().kind(form.kind());
    }

    public String kindMore() {
        return say("survey.kind." + kind() + ".more");
    }

    public String action() {
        return back() + "/" + (isNew ? "uusi" : code);
    }

    public String back() {
        return SurveysPage.URL + "/" + it.id().value() + "/kysymykset";
    }

    /** What no form of ours holds is read as the first kind. */
    public String kind() {
        return Typed.low(form.kind());
    }

    public boolean isRequired() {
        return form.required();
    }

    public boolean hasHint() {
        return !form.wording("hint").isEmpty();
    }

    public List<Integer> rows() {
        return form.rows();
    }

    /** Empty in a new row. */
    public String rowCode(int row) {
        return form.rowCode(row);
    }

    public boolean hasRows() {
        return form.kind() == QuestionKind.SINGLE || form.kind() == QuestionKind.MULTIPLE;
    }

    public boolean isScale() {
        return form.kind() == QuestionKind.SCALE;
    }

    public boolean isRange() {
        return form.kind() == QuestionKind.RANGE;
    }

    /** @param text of the question: its words, its hint, an end of its scale */
    public Field field(String text, Language language) {
        return in(text, language, say("survey.question." + text, "language", name(language)));
    }

    public Field choice(int row, Language language) {
        return in("c" + row, language, say("survey.choice", "n", row + 1, "language", name(language)));
    }

    private Field in(String text, Language language, String label) {
        var name = WordsForm.name(text, language);
        return Field.of(name, label).holding(form.typed(name)).among(problems);
    }

    private String name(Language language) {
        return say("portal.language." + language.path());
    }

    public Field steps() {
        return Field.of("steps", say("survey.steps"))
                .holding(form.typed("steps"))
                .among(problems);
    }

    public Field limits() {
        return Field.of("limits", say("survey.limits"))
                .hinted(say("survey.limits.hint"))
                .holding(form.typed("limits"))
                .among(problems);
    }

    public Field required() {
        return Field.of("required", say("survey.required.ask")).hinted(say("survey.required.hint"));
    }

    public List<Question> before() {
        return it.asked().questionnaire().before(code);
    }

    /** Whether whom it is asked has to be seen at once. */
    public boolean dependsOnSomething() {
        return !form.dependsOnOneAtMost() || form.shownIf().isPresent();
    }

    public Field on(Question question) {
        return Field.of(QuestionForm.IF + question.code(), says().number(question) + ". " + says().words(question))
                .among(problems);
    }

    public List<Choice> answers(Question question) {
        return question.choices().stream()
                .map(one -> Choice.of(
                        one.code(),
                        says().label(question, one),
                        form.answers(question.code()).contains(one.code())))
                .toList();
    }

    private QuestionSays says() {
        return new QuestionSays(chrome.voice(), it.asked().questionnaire());
    }
}
