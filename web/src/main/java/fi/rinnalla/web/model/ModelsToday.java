package fi.rinnalla.web.model;

import fi.rinnalla.services.model.SeeingModelsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Counties in which a model was to be looked at by now. */
@Dependent
class ModelsToday implements WaitsToday {
    @Inject
    private SeeingModelsThatWait models;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(voice, models.waiting(), ModelsPage.NAV, "model.wait", "model.go", ModelsPage.URL);
    }
}
