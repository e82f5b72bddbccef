package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.Instruments;
import fi.rinnalla.domain.survey.instrument.Licence.Refusal;
import fi.rinnalla.services.survey.StandsInTheWay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** A survey with questions from somebody's instrument is not opened without leave that lasts as long as it does. */
@Dependent
public class LeaveIsMissing implements StandsInTheWay {
    private final Instruments instruments;

    @Inject
    public LeaveIsMissing(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public Optional<String> why(SurveyId survey, OpeningPlan plan) {
        return instruments.usedBy(survey).stream()
                .flatMap(it -> it.licence().against(plan.until()).stream())
                .findFirst()
                .map(LeaveIsMissing::key);
    }

    private static String key(Refusal why) {
        return switch (why) {
            case NO_PERMISSION -> "instrument.refused.no_permission";
            case ENDS_BEFORE -> "instrument.refused.ends_before";
            case NOT_ON_SCREEN -> "instrument.refused.not_on_screen";
        };
    }
}
