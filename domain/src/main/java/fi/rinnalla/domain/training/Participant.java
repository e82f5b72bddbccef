package fi.rinnalla.domain.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in training, under a name they chose. They hold a card, no account: what they need to see lies on it. Their name
 * and notes go with the card; that somebody was there stays, for the counts.
 */
@Entity
@Table(schema = "app", name = "training_participant")
public class Participant {
    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private CohortId cohort;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private Sealed called;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "interviewed_on")
    private LocalDate interviewedOn;

    @Column(name = "committed_on")
    private LocalDate committedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Participant() {}

    /** Whoever was chosen takes part. */
    public static Participant of(
            ParticipantId id, CohortApplication chosen, KeyId key, Sealed called, LocalDate today) {
        var it = new Participant();
        it.id = id.value();
        it.cohort = chosen.cohort();
        it.card = chosen.card();
        it.key = key;
        it.formKey = chosen.formKey();
        it.called = called;
        it.language = chosen.language();
        it.joinedOn = today;
        it.interviewedOn =
                chosen.interviewOn().filter(day -> !day.isAfter(today)).orElse(null);
        it.outcome = Outcome.GOING_ON;
        return it;
    }

    /** @param day null where it turned out that it was not held */
    public void interviewed(LocalDate day) {
        interviewedOn = day;
    }

    /** @param day null where it turned out that nothing was signed */
    public void committed(LocalDate day) {
        committedOn = day;
    }

    public void decide(Outcome next, LocalDate today) {
        outcome = next;
        decidedOn = next == Outcome.GOING_ON ? null : today;
    }

    /** What was theirs goes; whoever was still in training has stopped. */
    public void forget(LocalDate today) {
        card = null;
        key = null;
        called = null;
        if (outcome == Outcome.GOING_ON || outcome == Outcome.COMPLETES_LATER) {
            decide(Outcome.STOPPED, today);
        }
    }

    /** Nothing has been signed or decided since they were chosen. */
    public boolean isNew() {
        return !isForgotten() && outcome == Outcome.GOING_ON && committedOn == null;
    }

    public boolean isForgotten() {
        return called == null;
    }

    public ParticipantId id() {
        return new ParticipantId(id);
    }

    public CohortId cohort() {
        return cohort;
    }

    public Optional<CardId> card() {
        return Optional.ofNullable(card);
    }

    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public Digest formKey() {
        return formKey;
    }

    public Optional<Sealed> called() {
        return Optional.ofNullable(called);
    }

    public Language language() {
        return language;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> interviewedOn() {
        return Optional.ofNullable(interviewedOn);
    }

    public Optional<LocalDate> committedOn() {
        return Optional.ofNullable(committedOn);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
