package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Agrees a time to talk, chooses, or says no kindly. Each answer may carry some words, sealed with the application's key. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class ChoosingParticipants {
    private final CohortApplications applications;
    private final Cohorts cohorts;
    private final Participants participants;
    private final JustChosen justChosen;
    private final OpenedApplications opened;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ChoosingParticipants(
            CohortApplications applications,
            Cohorts cohorts,
            Participants participants,
            JustChosen justChosen,
            OpenedApplications opened,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.participants = participants;
        this.justChosen = justChosen;
        this.opened = opened;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Each returns whether it was still open. */
    public boolean invite(ApplicationId id, LocalDate day, LocalTime starts, String words) {
        var it = held(id);
        return noted(it, chooses(it) && it.invite(day, starts, sealed(it, words), today()));
    }

    /** Whoever is chosen takes part from now on, under the name they chose. */
    public boolean select(ApplicationId id, String words) {
        var it = held(id);
        var called = opened.text(it, ApplicationText.CALLED);
        var chosen = chooses(it) && called.isPresent() && it.select(sealed(it, words), today());
        if (chosen && participants.findByFormKey(it.formKey()).isEmpty()) {
            participants.add(participant(it, called.get()));
        }
        return noted(it, chosen);
    }

    private Participant participant(CohortApplication it, String called) {
        var participant = ParticipantId.random();
        var key = seals.newKey();
        return Participant.of(participant, it, key, seals.seal(key, participant.called(), called), today());
    }

    public boolean decline(ApplicationId id, String words) {
        var it = held(id);
        return noted(it, it.decline(sealed(it, words), today()));
    }

    /** A no that was a slip, or a yes from which nothing has followed: then they take part no more. */
    public boolean reopen(ApplicationId id) {
        var it = held(id);
        if (it.state() == ApplicationState.SELECTED) {
            return noted(it, justChosen.by(it).filter(this::leaves).isPresent() && it.reopen(today()));
        }
        return noted(it, it.reopen(today()));
    }

    /** The key first: whatever they wrote to themselves goes with it. */
    private boolean leaves(Participant found) {
        var it = participants.hold(found.id()).orElseThrow();
        it.key().ifPresent(seals::destroy);
        participants.remove(it);
        return true;
    }

    private boolean chooses(CohortApplication it) {
        return cohorts.find(it.cohort()).filter(Cohort::chooses).isPresent();
    }

    private Sealed sealed(CohortApplication it, String words) {
        return words.isBlank() ? null : seals.seal(it.key(), it.id().place(ApplicationText.ANSWER), words.strip());
    }

    private boolean noted(CohortApplication it, boolean changed) {
        if (changed) {
            auditing.note(AuditAct.DECIDED_APPLICATION, it.id().value());
        }
        return changed;
    }

    private CohortApplication held(ApplicationId id) {
        return applications.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
