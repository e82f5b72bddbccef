package fi.rinnalla.web.survey.result;

import fi.rinnalla.services.survey.SeeingSurveysThatClose;
import fi.rinnalla.services.survey.result.SeeingResultsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Surveys that close soon, and those that are over, whose results nobody has counted yet, or that were promised by now. */
@Dependent
class ResultsToday implements WaitsToday {
    @Inject
    private SeeingResultsThatWait results;

    @Inject
    private SeeingSurveysThatClose surveys;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return Stream.of(
                        toDo(voice, surveys.closing(), "result.wait.closing.heading", "result.wait.closing"),
                        toDo(voice, results.waiting(), "result.wait.heading", "result.wait"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ToDo> toDo(Voice voice, int n, String heading, String words) {
        return ToDo.counted(voice, n, heading, words, "result.wait.go", ResultsPage.LIST);
    }
}
