package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.services.codevelopment.SeeingLateThemes;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Trials and checks whose day has passed without a next step, and other themes whose next date has. */
@Dependent
class ThemesToday implements WaitsToday {
    @Inject
    private SeeingLateThemes themes;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var late = themes.late();
        return Stream.of(
                        toDo(voice, late.trials(), "theme.wait.trial", "#trial"),
                        toDo(voice, late.checks(), "theme.wait.check", "#in_use"),
                        toDo(voice, late.others(), "theme.wait", ""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ToDo> toDo(Voice voice, int n, String words, String section) {
        return ToDo.counted(voice, n, "theme.nav", words, "theme.go", LoopPage.URL + section);
    }
}
