package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.services.codevelopment.SeeingLateThemes;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Themes whose next date has passed. */
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
        return ToDo.counted(voice, themes.late(), "theme.nav", "theme.wait", "theme.go", LoopPage.URL);
    }
}
