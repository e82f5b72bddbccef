package fi.rinnalla.web.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.rinnalla.services.programme.FactSheet.Neighbour;
import fi.rinnalla.services.programme.SeeingWhatIsToBeCollected;
import fi.rinnalla.services.programme.ToBeCollected;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;

/** What the evaluation plans of programmes ask for now. */
@Dependent
class ProgrammesToday implements WaitsToday {
    @Inject
    private SeeingWhatIsToBeCollected seeing;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return seeing.now().stream()
                .collect(groupingBy(ToBeCollected::programme, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> toDo(voice, it.getKey(), it.getValue()))
                .toList();
    }

    private static ToDo toDo(Voice voice, Neighbour programme, List<ToBeCollected> waiting) {
        return new ToDo(
                voice.say("programme.wait", "name", programme.name()),
                waiting.stream().map(it -> words(voice, it)).toList(),
                ProgrammesPage.href(programme.id()) + "#collecting",
                voice.say("programme.wait.go"),
                false);
    }

    private static String words(Voice voice, ToBeCollected it) {
        return voice.say(
                "programme.wait.what",
                "month",
                new ProgrammeWords(voice).month(it.line().month()),
                "what",
                it.line().what());
    }
}
