package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the staff meets one parent so many times, and they look for what carries. Goals and ratings are the parent's own and
 * sealed with the key of their request.
 */
@Entity
@Table(schema = "app", name = "coaching")
public class Coaching {
    public static final int MOST_SESSIONS = 20;

    @Id
    private UUID id;

    @Column(name = "request_id")
    private RequestId request;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private CoachingState state;

    private int planned;
    private Sealed goals;

    @Column(name = "goals_shared")
    private boolean goalsShared;

    @Column(name = "rated_at_start")
    private Sealed ratedAtStart;

    @Column(name = "rated_at_end")
    private Sealed ratedAtEnd;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "coaching", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, id")
    private List<CoachingSession> sessions = new ArrayList<>();

    protected Coaching() {}

    public static Coaching begun(CoachingId id, RequestId request, Digest formKey, int planned, LocalDate today) {
        if (planned < 1 || planned > MOST_SESSIONS) {
            throw new IllegalArgumentException("some sessions, and not without end");
        }
        var coaching = new Coaching();
        coaching.id = id.value();
        coaching.request = request;
        coaching.formKey = formKey;
        coaching.state = CoachingState.RUNNING;
        coaching.planned = planned;
        coaching.begunOn = today;
        return coaching;
    }

    /** The same form adds one session. Returns whether there is one for it. */
    public boolean agreeOn(UUID sessionId, Digest form, LocalDate day, LocalDate today) {
        if (sessions.stream().anyMatch(it -> it.formKey().equals(form))) {
            return true;
        }
        if (!isRunning() || sessions.size() >= MOST_SESSIONS) {
            return false;
        }
        sessions.add(CoachingSession.of(sessionId, this, form, day, today));
        return true;
    }

    public boolean hold(UUID session, Optional<Exercise> done, LocalDate today) {
        return isRunning() && one(session).filter(it -> it.hold(done, today)).isPresent();
    }

    public boolean cancel(UUID session, LocalDate today) {
        return isRunning() && one(session).filter(it -> it.cancel(today)).isPresent();
    }

    /** Brings the session with what it was taken for, where that was taken back. */
    public Optional<SessionState> takeUp(UUID session, LocalDate today) {
        return isRunning() ? one(session).flatMap(it -> it.takeUp(today)) : Optional.empty();
    }

    public Optional<CoachingSession> one(UUID session) {
        return sessions.stream().filter(it -> it.id().equals(session)).findFirst();
    }

    /** Sessions that are ahead no longer are. Returns whether it was running. */
    public boolean end(LocalDate today) {
        if (!isRunning()) {
            return false;
        }
        state = held() >= planned ? CoachingState.ENDED : CoachingState.STOPPED;
        endedOn = today;
        return true;
    }

    /** On the day it ended, and before the parent has rated the end. */
    public boolean mayGoOn(LocalDate today) {
        return today.equals(endedOn) && ratedAtEnd == null;
    }

    /** Brings how it had ended, where it goes on. */
    public Optional<CoachingState> goOn(LocalDate today) {
        if (!mayGoOn(today)) {
            return Optional.empty();
        }
        var was = state;
        state = CoachingState.RUNNING;
        endedOn = null;
        return Optional.of(was);
    }

    /** @param mayBeRead by whoever coaches */
    public void aimFor(Optional<Sealed> newGoals, boolean mayBeRead) {
        goals = newGoals.orElse(null);
        goalsShared = mayBeRead;
    }

    /** What is said at a moment is said once: it has been counted. */
    public boolean rate(RatedMoment moment, Sealed rating) {
        if (!asks(moment)) {
            return false;
        }
        if (moment == RatedMoment.COACHING_START) {
            ratedAtStart = rating;
        } else {
            ratedAtEnd = rating;
        }
        return true;
    }

    /** The start is asked while it runs; the end once it has ended, or every planned session was held. */
    public boolean asks(RatedMoment moment) {
        return switch (moment) {
            case COACHING_START -> isRunning() && ratedAtStart == null && !isNearItsEnd();
            case COACHING_END -> isNearItsEnd() && ratedAtEnd == null;
            case AFTER_MEETING -> false;
        };
    }

    private boolean isNearItsEnd() {
        return !isRunning() || held() >= planned;
    }

    public int held() {
        return (int)
                sessions.stream().filter(it -> it.state() == SessionState.HELD).count();
    }

    public boolean isRunning() {
        return state == CoachingState.RUNNING;
    }

    public CoachingId id() {
        return new CoachingId(id);
    }

    public RequestId request() {
        return request;
    }

    public Digest formKey() {
        return formKey;
    }

    public CoachingState state() {
        return state;
    }

    public int planned() {
        return planned;
    }

    public Optional<Sealed> goals() {
        return Optional.ofNullable(goals);
    }

    public boolean goalsShared() {
        return goalsShared;
    }

    public Optional<Sealed> rated(RatedMoment moment) {
        return Optional.ofNullable(moment == RatedMoment.COACHING_START ? ratedAtStart : ratedAtEnd);
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** By their days. */
    public List<CoachingSession> sessions() {
        return List.copyOf(sessions);
    }
}
