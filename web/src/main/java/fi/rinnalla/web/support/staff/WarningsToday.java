package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.support.SeeingEarlyWarnings;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Relations that may be going wrong. */
@Dependent
class WarningsToday implements WaitsToday {
    @Inject
    private SeeingEarlyWarnings warnings;

    @Override
    public Urgency urgency() {
        return Urgency.GOING_WRONG;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var words = warnings.counts().entrySet().stream()
                .map(it -> voice.count("relation.early." + Typed.low(it.getKey()), it.getValue()))
                .toList();
        return words.isEmpty() ? List.of() : List.of(toDo(voice, words));
    }

    private static ToDo toDo(Voice voice, List<String> words) {
        return new ToDo(
                voice.say("relation.nav"), words, "/tyo/tukisuhteet?nayta=warned", voice.say("relation.go"), true);
    }
}
