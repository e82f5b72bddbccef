package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What is on offer to professionals from today on. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingOfferedTrainings {
    private final ProfessionalTrainings trainings;
    private final Clock clock;

    @Inject
    public SeeingOfferedTrainings(ProfessionalTrainings trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    public List<TrainingRow> ahead(Language language) {
        var today = Helsinki.day(clock.instant());
        return trainings.listedFrom(today).stream()
                .map(it -> TrainingRow.of(it, language, today))
                .toList();
    }
}
