package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.services.survey.SurveyRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organisation's surveys, the newest first.
 *
 * @param words that a name holds
 * @param state only of this one, where it is given
 */
public record SurveysPage(Chrome chrome, List<SurveyRow> all, String words, Optional<SurveyState> state, String said)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/list";
    public static final String URL = "/tyo/kyselyt";

    public List<SurveyRow> rows() {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(it -> state.filter(only -> only != it.state()).isEmpty())
                .filter(it -> it.title().words().values().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    public Field query() {
        return Field.of("q", say("survey.search")).holding(words);
    }

    public Field states() {
        return Field.of("tila", say("survey.state"));
    }

    public List<Choice> stateChoices() {
        return Stream.concat(
                        Stream.of(Choice.of("", say("survey.state.any"), state.isEmpty())),
                        Stream.of(SurveyState.values())
                                .map(it -> Choice.of(
                                        Typed.low(it),
                                        state(it),
                                        state.filter(it::equals).isPresent())))
                .toList();
    }

    public String href(SurveyRow it) {
        return URL + "/" + it.id().value();
    }

    public String title(SurveyRow it) {
        return it.title().in(chrome.language()).orElseThrow().words();
    }

    public String state(SurveyState it) {
        return say("survey.state." + Typed.low(it));
    }

    public String kind(SurveyRow it) {
        return it.state() == SurveyState.OPEN ? "ok" : "quiet";
    }

    public String when(SurveyRow it) {
        var times = new Times(chrome.voice());
        return it.plan()
                .map(plan -> times.date(plan.from()) + " – " + times.date(plan.until()))
                .orElse("");
    }

    public String answers(SurveyRow it) {
        return it.plan().isEmpty() ? "" : chrome.voice().count("survey.answers", it.answers());
    }
}
