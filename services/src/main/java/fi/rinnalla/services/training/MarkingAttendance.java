package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down who was at a session. What is said once more is the same; who is not named stays as they were. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class MarkingAttendance {
    private final TrainingSessions sessions;
    private final Participants participants;
    private final TrainingMarks marks;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public MarkingAttendance(
            TrainingSessions sessions, Participants participants, TrainingMarks marks, Auditing auditing, Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.marks = marks;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Whoever is not in that group is not marked. Returns how many marks became others. */
    public int mark(TrainingSessionId id, Map<ParticipantId, Presence> said) {
        var session = held(id);
        var before = marks.at(id).stream().collect(Collectors.toMap(TrainingMark::participant, Function.identity()));
        var changed = participants.in(session.cohort()).stream()
                .map(Participant::id)
                .filter(said::containsKey)
                .filter(it -> mark(session, it, Optional.ofNullable(before.get(it)), said.get(it)))
                .count();
        if (changed > 0) {
            auditing.note(AuditAct.MARKED_ATTENDANCE, id.value());
        }
        return (int) changed;
    }

    private boolean mark(
            TrainingSession session, ParticipantId participant, Optional<TrainingMark> before, Presence said) {
        if (before.isEmpty()) {
            marks.add(TrainingMark.of(Uuid7.at(clock.instant()), session.id(), participant, said));
            return true;
        }
        var changes = before.get().presence() != said;
        before.get().becomes(said);
        return changes;
    }

    /** It was another session. */
    public void clear(TrainingSessionId id) {
        held(id);
        var there = marks.at(id);
        there.forEach(marks::remove);
        if (!there.isEmpty()) {
            auditing.note(AuditAct.MARKED_ATTENDANCE, id.value());
        }
    }

    /** Two who mark at once wait for each other. */
    private TrainingSession held(TrainingSessionId id) {
        return sessions.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
