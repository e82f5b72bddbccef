package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.WeeklySeries;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Plans the sessions of a training and its visits: by the template of six themes at once, or one by one. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class PlanningSessions {
    /** So many meetings for each theme of the template. */
    public static final int FOR_EACH_THEME = 2;

    private final Cohorts cohorts;
    private final TrainingSessions sessions;
    private final TrainingMarks marks;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PlanningSessions(
            Cohorts cohorts, TrainingSessions sessions, TrainingMarks marks, Auditing auditing, Clock clock) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
        this.auditing = auditing;
        this.clock = clock;
    }

    public SessionPlan plan(TrainingSessionId id) {
        return found(id).plan();
    }

    public CohortId cohortOf(TrainingSessionId id) {
        return found(id).cohort();
    }

    private TrainingSession found(TrainingSessionId id) {
        return sessions.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Every week from the first on, each theme in its turn; a public holiday is left out. Returns the days that were. Where there
     * are sessions already, nothing happens: a template is for the beginning.
     */
    public List<LocalDate> fill(CohortId id, Digest form, Meeting first) {
        cohorts.hold(id).orElseThrow(() -> new NotFound(id));
        if (!sessions.in(id).isEmpty()) {
            return List.of();
        }
        var themes = TrainingTheme.values();
        var series = WeeklySeries.of(first, themes.length * FOR_EACH_THEME);
        for (var n = 0; n < series.meetings().size(); n++) {
            var plan = new SessionPlan(
                    Optional.of(themes[n / FOR_EACH_THEME]),
                    "",
                    series.meetings().get(n),
                    "",
                    false,
                    "",
                    "");
            put(id, Digest.of(Arrays.toString(form.bytes()) + n), plan);
        }
        auditing.note(AuditAct.CHANGED_COHORT, id.value());
        return series.skipped();
    }

    public TrainingSessionId add(CohortId id, Digest form, SessionPlan plan) {
        cohorts.find(id).orElseThrow(() -> new NotFound(id));
        return sessions.findByFormKey(form).map(TrainingSession::id).orElseGet(() -> {
            var added = put(id, form, plan);
            auditing.note(AuditAct.CHANGED_TRAINING_SESSION, added.value());
            return added;
        });
    }

    private TrainingSessionId put(CohortId id, Digest form, SessionPlan plan) {
        var session = new TrainingSessionId(Uuid7.at(clock.instant()));
        sessions.add(TrainingSession.of(session, id, form, plan));
        return session;
    }

    public void change(TrainingSessionId id, SessionPlan plan) {
        sessions.hold(id).orElseThrow(() -> new NotFound(id)).plan(plan);
        auditing.note(AuditAct.CHANGED_TRAINING_SESSION, id.value());
    }

    /** Returns whether it could be: what somebody was at stays. */
    public boolean remove(TrainingSessionId id) {
        var session = sessions.hold(id).orElseThrow(() -> new NotFound(id));
        var unheld = marks.at(id).isEmpty();
        if (unheld) {
            sessions.remove(session);
            auditing.note(AuditAct.CHANGED_TRAINING_SESSION, id.value());
        }
        return unheld;
    }
}
