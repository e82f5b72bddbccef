package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Applications go thirty days after they were decided; names and notes go a year after the training. Keys first. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldTraining implements HouseJob {
    private static final int AT_ONCE = 50;

    private final CohortApplications applications;
    private final Participants participants;
    private final TrainingOnACard onACard;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldTraining(
            CohortApplications applications,
            Participants participants,
            TrainingOnACard onACard,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.onACard = onACard;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var decided = applications.outlived(
                Retention.ENDED_APPLICATION.goesBefore(today),
                Retention.UNTOUCHED_APPLICATION.goesBefore(today),
                AT_ONCE);
        decided.forEach(this::forget);
        var ended = participants.endedBefore(Retention.PARTICIPANT.goesBefore(today), AT_ONCE);
        ended.forEach(this::forget);
        return decided.size() + ended.size();
    }

    private void forget(CohortApplication it) {
        seals.destroy(it.key());
        applications.remove(it);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }

    private void forget(Participant it) {
        onACard.forget(it);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
