package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingNotes;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever applied takes it back or away; whoever takes part writes to themselves, or stops. Somebody else's is as if it were
 * not there.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_TRAINING)
public class KeepingMyTraining {
    private final CohortApplications applications;
    private final Participants participants;
    private final TrainingSessions sessions;
    private final TrainingNotes notes;
    private final TrainingOnACard onACard;
    private final Seals seals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyTraining(
            CohortApplications applications,
            Participants participants,
            TrainingSessions sessions,
            TrainingNotes notes,
            TrainingOnACard onACard,
            Seals seals,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.sessions = sessions;
        this.notes = notes;
        this.onACard = onACard;
        this.seals = seals;
        this.caller = caller;
        this.clock = clock;
    }

    /** "I do not want to after all." No reason is asked. */
    public boolean withdraw(ApplicationId id) {
        return mine(id).map(it -> it.withdraw(today())).isPresent();
    }

    public boolean delete(ApplicationId id) {
        var mine = mine(id);
        mine.ifPresent(onACard::forget);
        return mine.isPresent();
    }

    /** What is written last stands; nothing written takes the note away. Returns whether there is such a session of theirs. */
    public boolean write(ParticipantId id, TrainingSessionId session, String words) {
        if (words.codePointCount(0, words.length()) > TrainingNote.LONGEST) {
            throw new IllegalArgumentException("the note was not looked through");
        }
        var mine = mine(id);
        var theirs = mine.flatMap(it -> session(it, session));
        theirs.ifPresent(it -> write(mine.orElseThrow(), it, words.strip()));
        return theirs.isPresent();
    }

    private Optional<TrainingSession> session(Participant it, TrainingSessionId session) {
        return sessions.find(session).filter(found -> found.cohort().equals(it.cohort()));
    }

    private void write(Participant it, TrainingSession session, String words) {
        var before = notes.of(it.id()).stream()
                .filter(note -> note.session().equals(session.id()))
                .findFirst();
        if (words.isEmpty()) {
            before.ifPresent(notes::remove);
        } else if (before.isPresent()) {
            before.get().rewrite(sealed(it, before.get().id(), words), today());
        } else {
            var note = UUID.randomUUID();
            notes.add(TrainingNote.of(note, session.id(), it.id(), sealed(it, note, words), today()));
        }
    }

    private Sealed sealed(Participant it, UUID note, String words) {
        return seals.seal(it.key().orElseThrow(), TrainingNote.place(note), words);
    }

    /** "I stop here." No reason is asked; until it is decided otherwise they may come back. */
    public boolean stop(ParticipantId id) {
        return become(id, Outcome.GOING_ON, Outcome.STOPPED);
    }

    public boolean comeBack(ParticipantId id) {
        return become(id, Outcome.STOPPED, Outcome.GOING_ON);
    }

    private boolean become(ParticipantId id, Outcome from, Outcome to) {
        var mine = mine(id).filter(it -> it.outcome() == from);
        mine.ifPresent(it -> it.decide(to, today()));
        return mine.isPresent();
    }

    private Optional<CohortApplication> mine(ApplicationId id) {
        return applications.hold(id).filter(it -> it.card().equals(caller.card()));
    }

    private Optional<Participant> mine(ParticipantId id) {
        return participants
                .hold(id)
                .filter(it -> it.card().filter(caller.card()::equals).isPresent());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
