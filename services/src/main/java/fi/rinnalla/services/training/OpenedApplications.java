package fi.rinnalla.services.training;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Participant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens what was written into applications, and the names of participants. */
@Dependent
public class OpenedApplications {
    private final Cohorts cohorts;
    private final Seals seals;

    @Inject
    public OpenedApplications(Cohorts cohorts, Seals seals) {
        this.cohorts = cohorts;
        this.seals = seals;
    }

    ApplicationView view(CohortApplication it) {
        var cohort = cohorts.find(it.cohort()).orElseThrow(() -> new NotFound(it.cohort()));
        return new ApplicationView(
                it.id(),
                it.cohort(),
                cohort.plan(),
                cohort.chooses(),
                it.language(),
                it.town(),
                it.answeredBy(),
                texts(it),
                it.state(),
                it.interviewOn(),
                it.interviewStarts(),
                it.receivedOn(),
                it.dueOn(),
                it.touchedOn(),
                it.reopenedOn());
    }

    private Map<ApplicationText, String> texts(CohortApplication it) {
        var texts = new EnumMap<ApplicationText, String>(ApplicationText.class);
        List.of(ApplicationText.values()).forEach(field -> text(it, field).ifPresent(words -> texts.put(field, words)));
        return texts;
    }

    /** Empty where there is none, and where the key is gone and the words with it. */
    Optional<String> text(CohortApplication it, ApplicationText field) {
        try {
            return it.text(field).map(closed -> seals.open(it.key(), it.id().place(field), closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** Empty where they are forgotten. */
    Optional<String> called(Participant it) {
        try {
            return it.called()
                    .map(closed -> seals.open(it.key().orElseThrow(), it.id().called(), closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
