package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.CoachingId;
import fi.rinnalla.domain.support.CoachingState;
import fi.rinnalla.domain.support.Coachings;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SessionState;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A worker begins a coaching, agrees on its sessions, says what was done in each, and ends it. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
@Shows(CoachingView.WORDS)
public class RunningCoachings {
    private final SupportRequests requests;
    private final Coachings coachings;
    private final OpenedCoachings opened;
    private final SupportCounts counts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public RunningCoachings(
            SupportRequests requests,
            Coachings coachings,
            OpenedCoachings opened,
            SupportCounts counts,
            Auditing auditing,
            Clock clock) {
        this.requests = requests;
        this.coachings = coachings;
        this.opened = opened;
        this.counts = counts;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Reading a parent's goals leaves a line. */
    public CoachingDesk of(RequestId id) {
        var request = requests.find(id).orElseThrow(() -> new NotFound(id));
        var latest = coachings.latest(id);
        latest.filter(it -> it.goalsShared() && it.goals().isPresent())
                .ifPresent(it -> auditing.note(AuditAct.READ_GOALS, it.id().value()));
        return new CoachingDesk(
                id,
                request.state().isOpen(),
                latest.map(it -> opened.forWhoeverCoaches(request, it, today())),
                latest.filter(it -> it.mayGoOn(today())).isPresent(),
                today());
    }

    /** The same form begins once. Returns whether one begins, which it does not while another runs. */
    public boolean begin(RequestId id, Digest form, int planned) {
        var request = held(id);
        if (coachings.findByFormKey(form).isPresent()) {
            return true;
        }
        if (!request.state().isOpen()
                || coachings.latest(id).filter(Coaching::isRunning).isPresent()) {
            return false;
        }
        var coaching = new CoachingId(Uuid7.at(clock.instant()));
        coachings.add(Coaching.begun(coaching, id, form, planned, today()));
        // Whoever waits for a yes goes on waiting for it.
        if (request.state() != RequestState.PROPOSED) {
            request.isAgreed(today());
        }
        counts.add(Counted.COACHING_BEGUN, today(), 1);
        auditing.note(AuditAct.BEGAN_COACHING, coaching.value());
        return true;
    }

    /** The same form agrees on one session. */
    public boolean agreeOn(RequestId id, Digest form, LocalDate day) {
        return changed(id, it -> it.agreeOn(Uuid7.at(clock.instant()), form, day, today()));
    }

    public boolean hold(RequestId id, UUID session, Optional<Exercise> done) {
        return changed(id, it -> it.hold(session, done, today()) && count(it, session, Counted.SESSION_HELD, 1));
    }

    public boolean cancel(RequestId id, UUID session) {
        return changed(id, it -> it.cancel(session, today()) && count(it, session, Counted.SESSION_CANCELLED, 1));
    }

    /** Takes back what was said of a session today. */
    public boolean takeUp(RequestId id, UUID session) {
        return changed(
                id,
                it -> it.takeUp(session, today())
                        .filter(was -> count(
                                it,
                                session,
                                was == SessionState.HELD ? Counted.SESSION_HELD : Counted.SESSION_CANCELLED,
                                -1))
                        .isPresent());
    }

    public boolean end(RequestId id) {
        return changed(id, it -> it.end(today()) && count(it.state(), 1));
    }

    /** Takes back that it ended today. */
    public boolean goOn(RequestId id) {
        return changed(id, it -> it.goOn(today()).filter(was -> count(was, -1)).isPresent());
    }

    private boolean count(Coaching it, UUID session, Counted what, int n) {
        counts.add(what, it.one(session).orElseThrow().day(), n);
        return true;
    }

    private boolean count(CoachingState how, int n) {
        counts.add(how == CoachingState.ENDED ? Counted.COACHING_ENDED : Counted.COACHING_STOPPED, today(), n);
        return true;
    }

    private boolean changed(RequestId id, Predicate<Coaching> change) {
        var request = held(id);
        var done = coachings.holdLatest(id).filter(change);
        done.ifPresent(it -> {
            request.goesOn(today());
            auditing.note(AuditAct.CHANGED_COACHING, it.id().value());
        });
        return done.isPresent();
    }

    private SupportRequest held(RequestId id) {
        return requests.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
