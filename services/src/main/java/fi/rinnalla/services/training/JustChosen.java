package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whoever was chosen while nothing has followed from it yet: then the choice can be taken back. */
@Dependent
public class JustChosen {
    private final Participants participants;
    private final TrainingSessions sessions;
    private final TrainingMarks marks;
    private final Certificates certificates;
    private final Clock clock;

    @Inject
    public JustChosen(
            Participants participants,
            TrainingSessions sessions,
            TrainingMarks marks,
            Certificates certificates,
            Clock clock) {
        this.participants = participants;
        this.sessions = sessions;
        this.marks = marks;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Empty once a session has begun since, or anything is marked, signed or given. */
    Optional<Participant> by(CohortApplication application) {
        return participants
                .findByFormKey(application.formKey())
                .filter(Participant::isNew)
                .filter(it -> !hasBegun(it))
                .filter(it -> marks.of(it.id()).isEmpty())
                .filter(it -> certificates.of(it.id()).isEmpty());
    }

    private boolean hasBegun(Participant it) {
        return sessions.in(it.cohort()).stream()
                .filter(session -> !session.day().isBefore(it.joinedOn()))
                .anyMatch(session -> !session.plan().time().begin().isAfter(clock.instant()));
    }
}
