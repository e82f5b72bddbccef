package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.TrainingNotes;
import fi.rinnalla.services.shared.GoesWithTheCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes applications, names and notes away as their author wants it: the key first. That somebody was there stays. */
@Dependent
public class TrainingOnACard implements GoesWithTheCard {
    private final CohortApplications applications;
    private final Participants participants;
    private final TrainingNotes notes;
    private final UsedForms usedForms;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public TrainingOnACard(
            CohortApplications applications,
            Participants participants,
            TrainingNotes notes,
            UsedForms usedForms,
            Seals seals,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.notes = notes;
        this.usedForms = usedForms;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void goWith(CardId card) {
        participants.of(card).forEach(this::forget);
        applications.of(card).forEach(this::forget);
    }

    /** Its form, sent once more, brings nothing back. */
    void forget(CohortApplication it) {
        seals.destroy(it.key());
        applications.remove(it);
        usedForms.add(UsedForm.of(it.formKey(), today()));
    }

    void forget(Participant it) {
        it.key().ifPresent(seals::destroy);
        notes.of(it.id()).forEach(notes::remove);
        it.forget(today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
