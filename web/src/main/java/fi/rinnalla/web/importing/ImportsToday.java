package fi.rinnalla.web.importing;

import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.services.importing.SeeingImportsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Files that lie there and were not brought in. */
@Dependent
class ImportsToday implements WaitsToday {
    @Inject
    private SeeingImportsThatWait seeing;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return seeing.now().stream().map(it -> toDo(voice, it)).toList();
    }

    static ToDo toDo(Voice voice, RunRow it) {
        var words = new ImportWords(voice);
        var next = it.mapped() ? "trial" : "columns";
        return new ToDo(
                voice.say("importing.wait", "kind", words.kind(it.kind())),
                List.of(voice.say("importing.wait." + next, "date", words.uploaded(it))),
                ImportsPage.URL + "/" + it.id().value(),
                voice.say("importing.wait." + next + ".go"),
                false);
    }
}
