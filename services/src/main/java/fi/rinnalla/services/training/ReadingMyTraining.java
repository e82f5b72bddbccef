package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What lies of training on the card that lies open: applications, and the training itself with one's own notes. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_TRAINING)
public class ReadingMyTraining {
    private final CohortApplications applications;
    private final Participants participants;
    private final OpenedApplications opened;
    private final MyTrainings trainings;
    private final Readers readers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingMyTraining(
            CohortApplications applications,
            Participants participants,
            OpenedApplications opened,
            MyTrainings trainings,
            Readers readers,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.opened = opened;
        this.trainings = trainings;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    public List<ApplicationView> applications() {
        return applications.of(caller.card()).stream().map(opened::view).toList();
    }

    /** Empty also where it is somebody else's. */
    public Optional<ApplicationView> application(ApplicationId id) {
        return applications
                .find(id)
                .filter(it -> it.card().equals(caller.card()))
                .map(opened::view);
    }

    public List<MyTraining> trainings() {
        return participants.of(caller.card()).stream().map(trainings::of).toList();
    }

    /** Empty also where it is somebody else's. */
    public Optional<MyTraining> training(ParticipantId id) {
        return participants.find(id).filter(this::isMine).map(trainings::of);
    }

    private boolean isMine(Participant it) {
        return it.card().filter(caller.card()::equals).isPresent();
    }

    public Collection<Role> readers() {
        return readers.of(ApplicationView.WORDS).held();
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
