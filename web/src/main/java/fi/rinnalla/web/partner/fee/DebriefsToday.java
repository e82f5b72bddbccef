package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.SeeingDebriefsThatWait;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever wants to talk is called today or tomorrow. */
@Dependent
class DebriefsToday implements WaitsToday {
    @Inject
    private SeeingDebriefsThatWait debriefs;

    @Override
    public Urgency urgency() {
        return Urgency.TO_BE_CALLED;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var waiting = debriefs.waiting();
        return waiting.due().stream()
                .limit(1)
                .map(it -> {
                    var first = new Times(voice).date(it);
                    var words = voice.count("fee.debrief.waiting", waiting.due().size()) + " "
                            + voice.say(waiting.late() ? "fee.debrief.first.late" : "fee.debrief.first", "when", first);
                    return new ToDo(
                            voice.say("fee.debrief.title"),
                            List.of(words),
                            "/tyo/purut",
                            voice.say("fee.debrief.go"),
                            true);
                })
                .toList();
    }
}
