package fi.rinnalla.services.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingSessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group in training with all that belongs to it, for those who train it. */
public record CohortSheet(
        CohortId id,
        CohortPlan plan,
        CohortState state,
        List<Applicant> applicants,
        List<Session> sessions,
        List<Member> members,
        LocalDate today) {

    /** Closed choices and days, none of the words. */
    public record Applicant(
            ApplicationId id,
            ApplicationState state,
            String town,
            Language language,
            LocalDate receivedOn,
            LocalDate dueOn,
            Optional<LocalDate> interviewOn,
            boolean late) {}

    /** @param unmarked so many of those who are in training are not marked yet */
    public record Session(TrainingSessionId id, SessionPlan plan, long unmarked, boolean anybody) {}

    /** @param called empty where they are forgotten */
    public record Member(
            ParticipantId id,
            String called,
            Outcome outcome,
            Completion completion,
            Map<TrainingSessionId, Presence> marks) {
        /** Is to be marked: whoever has stopped is not missed. */
        public boolean isExpected() {
            return outcome != Outcome.STOPPED;
        }
    }

    /** The first that has not been, or is today. */
    public Optional<Session> next() {
        return sessions.stream()
                .filter(it -> !it.plan().time().day().isBefore(today))
                .findFirst();
    }

    /** Held, and somebody is not marked yet. */
    public List<Session> toMark() {
        return sessions.stream()
                .filter(it -> !it.plan().time().day().isAfter(today) && it.unmarked() > 0)
                .toList();
    }
}
