package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.support.SeeingRequestsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Requests of parents that nobody has answered yet. */
@Dependent
class RequestsToday implements WaitsToday {
    @Inject
    private SeeingRequestsThatWait requests;

    @Override
    public Urgency urgency() {
        return Urgency.A_PARENT_WAITS;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var waiting = requests.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var late = waiting.late() == 0 ? "" : " " + voice.count("request.late", waiting.late());
        var words = voice.count("request.waiting", waiting.all()) + late;
        return List.of(new ToDo(
                voice.say("request.nav"), List.of(words), "/tyo/pyynnot", voice.say("request.go"), waiting.late() > 0));
    }
}
