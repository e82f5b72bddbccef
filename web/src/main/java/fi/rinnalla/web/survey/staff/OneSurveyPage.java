package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.services.survey.pair.TwoSurveys;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.survey.QuestionSays;
import java.time.LocalDate;
import java.util.List;

/**
 * One survey: how it stands, how many have answered, and where it is answered.
 *
 * @param both whether it is one of two: a start, or an end
 * @param host where the links lead
 */
public record OneSurveyPage(
        Chrome chrome,
        SurveyFile it,
        TwoSurveys both,
        String host,
        List<Language> languages,
        OpenForm form,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/one";

    public String title() {
        return new QuestionSays(chrome.voice(), it.asked().questionnaire())
                .in(it.asked().questionnaire().title());
    }

    public String state() {
        return say("survey.state." + Typed.low(it.asked().state()));
    }

    public boolean draft() {
        return it.asked().state() == SurveyState.DRAFT;
    }

    public boolean open() {
        return it.asked().isOpen();
    }

    public boolean over() {
        return it.asked().state().isOver();
    }

    /** Open now, or on a day that is set. */
    public boolean answerable() {
        return !draft() && !over();
    }

    public boolean empty() {
        return it.asked().questionnaire().questions().isEmpty();
    }

    public String questions() {
        return chrome.voice()
                .count(
                        "survey.questions",
                        it.asked().questionnaire().questions().size());
    }

    public String href(String act) {
        return SurveysPage.URL + "/" + it.id().value() + act;
    }

    public String from() {
        return it.asked().plan().map(plan -> day(plan.from())).orElse("");
    }

    public String until() {
        return it.asked().plan().map(plan -> day(plan.until())).orElse("");
    }

    public String results() {
        return it.asked().plan().map(plan -> day(plan.resultsOn())).orElse("");
    }

    private String day(LocalDate day) {
        return new Times(chrome.voice()).date(day);
    }

    public String answers() {
        return chrome.voice().count("survey.answers", it.answers());
    }

    public String papers() {
        return chrome.voice().count("survey.papers", it.papers());
    }

    public String version(SurveyFile.Version version) {
        return say("survey.version", "n", version.number()) + ": "
                + chrome.voice().count("survey.answers", version.answers());
    }

    public String link(Language language) {
        return "/" + language.path() + "/kysely/" + it.asked().code().value();
    }

    public String address(Language language) {
        return host + link(language);
    }

    public String languageName(Language language) {
        return say("portal.language." + language.path());
    }

    public String code() {
        return it.asked().code().spelled();
    }

    /** What it is to the other one. */
    public String turn(TwoSurveys.Other other) {
        return say("pair.staff." + Typed.low(other.turn()));
    }

    public String otherTitle(TwoSurveys.Other other) {
        return new QuestionSays(chrome.voice(), it.asked().questionnaire()).in(other.title());
    }

    public String otherState(TwoSurveys.Other other) {
        return say("survey.state." + Typed.low(other.state()));
    }

    public String otherHref(TwoSurveys.Other other) {
        return SurveysPage.URL + "/" + other.id().value();
    }

    public String missing() {
        var those = it.asked().questionnaire().missing(languages);
        return those.isEmpty()
                ? ""
                : say(
                        "survey.missing",
                        "languages",
                        String.join(", ", those.stream().map(this::languageName).toList()));
    }

    public Field day(String name) {
        return Field.of(name, say("survey.open." + name))
                .hinted(say("survey.open." + name + ".hint"))
                .holding(form.typed(name))
                .among(problems);
    }

    public Field listed() {
        return Field.of("listed", say("survey.listed")).hinted(say("survey.listed.hint"));
    }

    public boolean isListed() {
        return form.listed();
    }

    /** A form that was not in order is open to be mended. */
    public boolean mending() {
        return !problems.isEmpty();
    }
}
