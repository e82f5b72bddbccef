package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** An application, for those who choose. Opening one leaves a line. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
@Shows(ApplicationView.WORDS)
public class ReadingApplications {
    private final CohortApplications applications;
    private final OpenedApplications opened;
    private final JustChosen justChosen;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ReadingApplications(
            CohortApplications applications,
            OpenedApplications opened,
            JustChosen justChosen,
            Auditing auditing,
            Clock clock) {
        this.applications = applications;
        this.opened = opened;
        this.justChosen = justChosen;
        this.auditing = auditing;
        this.clock = clock;
    }

    public ApplicationView read(ApplicationId id) {
        var application = applications.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_APPLICATION, id.value());
        return opened.view(application);
    }

    /** A no can always be taken back, a yes only while nothing has followed from it. */
    public boolean mayBeTakenBack(ApplicationId id) {
        return applications
                .find(id)
                .filter(it -> it.state() == ApplicationState.DECLINED
                        || it.state() == ApplicationState.SELECTED
                                && justChosen.by(it).isPresent())
                .isPresent();
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
