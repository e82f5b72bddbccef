package fi.rinnalla.domain.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How far feedback has come on its way from received to answered, and by which day an answer is owed. Never changes itself. */
@Embeddable
class Debt {
    @Enumerated(EnumType.STRING)
    private FeedbackState state;

    @Column(name = "first_due_on", updatable = false)
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Debt() {}

    private Debt(FeedbackState state, LocalDate firstDueOn, LocalDate dueOn, LocalDate readOn, LocalDate closedOn) {
        this.state = state;
        this.firstDueOn = firstDueOn;
        this.dueOn = dueOn;
        this.readOn = readOn;
        this.closedOn = closedOn;
    }

    static Debt due(LocalDate day) {
        return new Debt(FeedbackState.RECEIVED, day, day, null, null);
    }

    /** Only the first time changes anything. */
    Debt read(LocalDate today) {
        return state == FeedbackState.RECEIVED ? new Debt(FeedbackState.READ, firstDueOn, dueOn, today, null) : this;
    }

    /** What is answered has been read. */
    Debt closed(FeedbackState end, LocalDate today) {
        return new Debt(end, firstDueOn, dueOn, read(today).readOn, today);
    }

    /** Owed again, by its old day. */
    Debt reopened() {
        return new Debt(FeedbackState.READ, firstDueOn, dueOn, readOn, null);
    }

    /** Owed once more, by a new day; what was promised first is not forgotten. */
    Debt reopened(LocalDate newDay) {
        return new Debt(FeedbackState.READ, firstDueOn, newDay, readOn, null);
    }

    boolean isOwed() {
        return state.open();
    }

    boolean isOverdue(LocalDate today) {
        return isOwed() && today.isAfter(dueOn);
    }

    /** On which something happened. */
    Stream<LocalDate> days() {
        return Stream.of(readOn, closedOn).filter(Objects::nonNull);
    }

    FeedbackState state() {
        return state;
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Optional<LocalDate> readOn() {
        return Optional.ofNullable(readOn);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
