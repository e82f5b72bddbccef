package fi.rinnalla.web.training.staff;

import fi.rinnalla.services.training.SeeingApplicationsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever applied for a training and has heard nothing yet. */
@Dependent
class ApplicationsToday implements WaitsToday {
    @Inject
    private SeeingApplicationsThatWait applications;

    @Override
    public Urgency urgency() {
        return Urgency.A_PARENT_WAITS;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var waiting = applications.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var words = voice.count("cohort.wait", waiting.all());
        return List.of(new ToDo(
                voice.say("cohort.nav"), List.of(words), "/tyo/koulutus", voice.say("cohort.go"), waiting.late()));
    }
}
