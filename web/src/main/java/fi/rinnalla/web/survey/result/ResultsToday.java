package fi.rinnalla.web.survey.result;

import fi.rinnalla.services.survey.result.SeeingResultsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Surveys that are over, whose results nobody has counted yet, or that were promised by now. */
@Dependent
class ResultsToday implements WaitsToday {
    @Inject
    private SeeingResultsThatWait results;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(
                voice, results.waiting(), "result.wait.heading", "result.wait", "result.wait.go", "/tyo/kyselyt");
    }
}
