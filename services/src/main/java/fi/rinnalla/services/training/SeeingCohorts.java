package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.Register;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessions;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.training.CohortSheet.Member;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The groups in training, and one of them with its sessions, applicants and members. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class SeeingCohorts {
    private final Cohorts cohorts;
    private final CohortApplications applications;
    private final TrainingSessions sessions;
    private final Participants participants;
    private final TrainingMarks marks;
    private final OpenedApplications opened;
    private final Clock clock;

    @Inject
    public SeeingCohorts(
            Cohorts cohorts,
            CohortApplications applications,
            TrainingSessions sessions,
            Participants participants,
            TrainingMarks marks,
            OpenedApplications opened,
            Clock clock) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.sessions = sessions;
        this.participants = participants;
        this.marks = marks;
        this.opened = opened;
        this.clock = clock;
    }

    public List<CohortRow> all() {
        var waiting = applications.unanswered();
        var members = participants.counts();
        return cohorts.all().stream()
                .map(it -> new CohortRow(
                        it.id(),
                        it.plan(),
                        it.state(),
                        waiting.getOrDefault(it.id(), 0),
                        members.getOrDefault(it.id(), 0)))
                .toList();
    }

    public CohortSheet one(CohortId id) {
        var cohort = cohorts.find(id).orElseThrow(() -> new NotFound(id));
        var all = sessions.in(id);
        var byMember = marks.in(id).stream().collect(Collectors.groupingBy(TrainingMark::participant));
        var members = participants.in(id).stream()
                .filter(it -> !it.isForgotten())
                .map(it -> member(it, cohort, all, byMember))
                .toList();
        return new CohortSheet(
                id,
                cohort.plan(),
                cohort.state(),
                applications.to(id).stream().map(this::applicant).toList(),
                all.stream().map(it -> session(it, members)).toList(),
                members,
                today());
    }

    private Member member(
            Participant it, Cohort cohort, List<TrainingSession> all, Map<ParticipantId, List<TrainingMark>> byMember) {
        var register = Register.of(all, byMember.getOrDefault(it.id(), List.of()));
        var progress = register.progress(
                it.interviewedOn().isPresent(), it.committedOn().isPresent());
        return new Member(
                it.id(),
                opened.called(it).orElse(""),
                it.outcome(),
                Completion.of(cohort.rule(), progress),
                register.marks());
    }

    private CohortSheet.Applicant applicant(CohortApplication it) {
        return new CohortSheet.Applicant(
                it.id(),
                it.state(),
                it.town(),
                it.language(),
                it.receivedOn(),
                it.dueOn(),
                it.interviewOn(),
                it.isLate(today()));
    }

    private static CohortSheet.Session session(TrainingSession it, List<Member> members) {
        var unmarked = members.stream()
                .filter(member -> member.isExpected() && !member.marks().containsKey(it.id()))
                .count();
        var anybody = members.stream().anyMatch(member -> member.marks().containsKey(it.id()));
        return new CohortSheet.Session(it.id(), it.plan(), unmarked, anybody);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
