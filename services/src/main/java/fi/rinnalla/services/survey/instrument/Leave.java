package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.Instruments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Whether a survey may be opened with the questions it has taken from others. */
@Dependent
public class Leave {
    private final Instruments instruments;

    @Inject
    public Leave(Instruments instruments) {
        this.instruments = instruments;
    }

    /** What stands against it; nothing where all that is used may be used until that day. */
    public List<WithoutLeave> against(SurveyId survey, LocalDate lastDay) {
        return instruments.usedBy(survey).stream()
                .flatMap(it -> it.licence()
                        .against(lastDay)
                        .map(why -> new WithoutLeave(
                                it.id(), it.name(), why, it.licence().until()))
                        .stream())
                .toList();
    }
}
