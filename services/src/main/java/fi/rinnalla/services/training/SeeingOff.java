package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.Register;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSessions;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Says how the training went for each, by the one rule, and gives the certificate that fits. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class SeeingOff {
    private final Participants participants;
    private final Cohorts cohorts;
    private final TrainingSessions sessions;
    private final TrainingMarks marks;
    private final Certificates certificates;
    private final OpenedApplications opened;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public SeeingOff(
            Participants participants,
            Cohorts cohorts,
            TrainingSessions sessions,
            TrainingMarks marks,
            Certificates certificates,
            OpenedApplications opened,
            Auditing auditing,
            Clock clock) {
        this.participants = participants;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
        this.certificates = certificates;
        this.opened = opened;
        this.auditing = auditing;
        this.clock = clock;
    }

    public ParticipantSheet sheet(ParticipantId id) {
        return sheet(participants.find(id).orElseThrow(() -> new NotFound(id)));
    }

    private ParticipantSheet sheet(Participant it) {
        var cohort = cohort(it);
        var register = Register.of(sessions.in(it.cohort()), marks.of(it.id()));
        var progress = register.progress(
                it.interviewedOn().isPresent(), it.committedOn().isPresent());
        return new ParticipantSheet(
                it.id(),
                it.cohort(),
                cohort.plan(),
                opened.called(it).orElse(""),
                it.language(),
                it.outcome(),
                it.interviewedOn(),
                it.committedOn(),
                progress,
                Completion.of(cohort.rule(), progress),
                register.minutes(),
                certificates.of(it.id()).map(paper -> MyTraining.sheet(paper, cohort.plan())));
    }

    private Cohort cohort(Participant it) {
        return cohorts.find(it.cohort()).orElseThrow(() -> new NotFound(it.cohort()));
    }

    /** @param day empty where it turned out that it was not held. Returns whether that day can be. */
    public boolean interviewed(ParticipantId id, Optional<LocalDate> day) {
        return on(id, day, it -> it.interviewed(day.orElse(null)));
    }

    /** @param day empty where it turned out that nothing was signed. Returns whether that day can be. */
    public boolean committed(ParticipantId id, Optional<LocalDate> day) {
        return on(id, day, it -> it.committed(day.orElse(null)));
    }

    private boolean on(ParticipantId id, Optional<LocalDate> day, Consumer<Participant> change) {
        var it = held(id);
        var possible = day.filter(today()::isBefore).isEmpty();
        if (possible) {
            change.accept(it);
            auditing.note(AuditAct.CHANGED_PARTICIPANT, id.value());
        }
        return possible;
    }

    /**
     * Returns whether it could be: nobody graduates who has not completed it. A certificate that does not fit any more goes; its
     * code is nobody's from then on.
     */
    public boolean decide(ParticipantId id, Outcome outcome) {
        var it = held(id);
        if (outcome == Outcome.GRADUATED && !sheet(it).completion().isComplete()) {
            return false;
        }
        if (outcome != it.outcome()) {
            it.decide(outcome, today());
            certificates.of(id).filter(paper -> paper.kind() != kind(outcome)).ifPresent(certificates::remove);
            auditing.note(AuditAct.CHANGED_PARTICIPANT, id.value());
        }
        return true;
    }

    /** Once given it stays the same, with its code. Empty where they were at nothing. */
    public Optional<CertificateSheet> certificate(ParticipantId id) {
        var it = held(id);
        var before = certificates.of(id);
        var paper = before.isPresent() ? before : given(it);
        return paper.map(sheet -> MyTraining.sheet(sheet, cohort(it).plan()));
    }

    private Optional<Certificate> given(Participant it) {
        var minutes = sheet(it).minutes();
        if (minutes == 0) {
            return Optional.empty();
        }
        var paper = Certificate.given(
                Uuid7.at(clock.instant()), it, CertificateCode.drawn(), kind(it.outcome()), minutes, today());
        certificates.add(paper);
        auditing.note(AuditAct.GAVE_CERTIFICATE, it.id().value());
        return Optional.of(paper);
    }

    private static CertificateKind kind(Outcome outcome) {
        return outcome == Outcome.GRADUATED ? CertificateKind.COMPLETED : CertificateKind.ATTENDED;
    }

    private Participant held(ParticipantId id) {
        return participants.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
