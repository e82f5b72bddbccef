package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One session of a coaching: a day, whether it was held, and what was done in it. */
@Entity
@Table(schema = "app", name = "coaching_session")
public class CoachingSession {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "coaching_id")
    private Coaching coaching;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "session_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Enumerated(EnumType.STRING)
    private Exercise exercise;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    protected CoachingSession() {}

    static CoachingSession of(UUID id, Coaching coaching, Digest formKey, LocalDate day, LocalDate today) {
        var session = new CoachingSession();
        session.id = id;
        session.coaching = coaching;
        session.formKey = formKey;
        session.day = day;
        session.state = SessionState.PLANNED;
        session.touchedOn = today;
        return session;
    }

    boolean hold(Optional<Exercise> done, LocalDate today) {
        if (state != SessionState.PLANNED || day.isAfter(today)) {
            return false;
        }
        state = SessionState.HELD;
        exercise = done.orElse(null);
        touchedOn = today;
        return true;
    }

    boolean cancel(LocalDate today) {
        if (state != SessionState.PLANNED) {
            return false;
        }
        state = SessionState.CANCELLED;
        touchedOn = today;
        return true;
    }

    /** On the day of the slip. */
    public boolean mayBeTakenUp(LocalDate today) {
        return state != SessionState.PLANNED && touchedOn.equals(today);
    }

    Optional<SessionState> takeUp(LocalDate today) {
        if (!mayBeTakenUp(today)) {
            return Optional.empty();
        }
        var was = state;
        state = SessionState.PLANNED;
        exercise = null;
        return Optional.of(was);
    }

    public UUID id() {
        return id;
    }

    Digest formKey() {
        return formKey;
    }

    public LocalDate day() {
        return day;
    }

    public SessionState state() {
        return state;
    }

    public Optional<Exercise> exercise() {
        return Optional.ofNullable(exercise);
    }
}
