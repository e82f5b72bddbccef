package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.services.training.professional.SeeingTrainingsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Trainings of professionals that were held and are not counted yet. */
@Dependent
class ProfessionalTrainingsToday implements WaitsToday {
    @Inject
    private SeeingTrainingsThatWait trainings;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(
                voice,
                trainings.waiting(),
                "professional.nav",
                "professional.wait",
                "professional.go",
                "/tyo/ammattilaiskoulutukset");
    }
}
