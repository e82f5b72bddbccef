package fi.rinnalla.domain.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.support.AnsweredBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Somebody wants to be trained. Of them nothing is known but the card, a name they chose and what they chose to say. */
@Entity
@Table(schema = "app", name = "training_application")
public class CohortApplication {
    /** So soon after it came somebody answers. */
    public static final int ANSWERED_WITHIN_WORKING_DAYS = 5;

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

    private Digest content;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String town;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private AnsweredBy answeredBy;

    private Sealed called;
    private Sealed words;
    private Sealed whereto;
    private Sealed answer;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "interview_on")
    private LocalDate interviewOn;

    @Column(name = "interview_starts")
    private LocalTime interviewStarts;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    @Column(name = "reopened_on")
    private LocalDate reopenedOn;

    protected CohortApplication() {}

    public static CohortApplication of(Applied applied, LocalDate today) {
        var it = new CohortApplication();
        it.id = applied.id().value();
        it.cohort = applied.cohort();
        it.card = applied.card();
        it.key = applied.key();
        it.formKey = applied.formKey();
        it.content = applied.content();
        it.language = applied.language();
        it.town = applied.town();
        it.answeredBy = applied.answeredBy();
        it.called = applied.texts().get(ApplicationText.CALLED);
        it.words = applied.texts().get(ApplicationText.WORDS);
        it.whereto = applied.texts().get(ApplicationText.WHERETO);
        it.state = ApplicationState.RECEIVED;
        it.receivedOn = today;
        it.dueOn = WorkingDays.plus(today, ANSWERED_WITHIN_WORKING_DAYS);
        it.touchedOn = today;
        return it;
    }

    /** A time to talk; agreed anew it is the new one. @param words to whoever applied; null where there are none */
    public boolean invite(LocalDate day, LocalTime starts, Sealed words, LocalDate today) {
        if (!state.isOpen()) {
            return false;
        }
        state = ApplicationState.INTERVIEW;
        interviewOn = day;
        interviewStarts = starts;
        answer = words;
        touchedOn = today;
        reopenedOn = null;
        return true;
    }

    public boolean select(Sealed words, LocalDate today) {
        return end(ApplicationState.SELECTED, words, today);
    }

    public boolean decline(Sealed words, LocalDate today) {
        return end(ApplicationState.DECLINED, words, today);
    }

    /** Its author thought better of it. No reason is asked. */
    public boolean withdraw(LocalDate today) {
        return end(ApplicationState.WITHDRAWN, null, today);
    }

    /**
     * A yes or a no that was a slip is taken back, and its author, who may have read it, is told so. The number is gone by
     * then: the answer goes to the card, as soon after this day as one is promised.
     */
    public boolean reopen(LocalDate today) {
        if (!isDecided()) {
            return false;
        }
        state = interviewOn == null ? ApplicationState.RECEIVED : ApplicationState.INTERVIEW;
        answer = null;
        touchedOn = today;
        reopenedOn = today;
        dueOn = WorkingDays.plus(today, ANSWERED_WITHIN_WORKING_DAYS);
        return true;
    }

    /** By us; what its author took back is not ours to open again. */
    public boolean isDecided() {
        return state == ApplicationState.SELECTED || state == ApplicationState.DECLINED;
    }

    /** For what is decided nobody has to be called. */
    private boolean end(ApplicationState next, Sealed words, LocalDate today) {
        if (!state.isOpen()) {
            return false;
        }
        state = next;
        answer = words;
        whereto = null;
        answeredBy = AnsweredBy.CARD;
        touchedOn = today;
        reopenedOn = null;
        return true;
    }

    /** Nobody has answered by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return state == ApplicationState.RECEIVED && today.isAfter(dueOn);
    }

    public Optional<Sealed> text(ApplicationText field) {
        return Optional.ofNullable(
                switch (field) {
                    case CALLED -> called;
                    case WORDS -> words;
                    case WHERETO -> whereto;
                    case ANSWER -> answer;
                });
    }

    public ApplicationId id() {
        return new ApplicationId(id);
    }

    public CohortId cohort() {
        return cohort;
    }

    public CardId card() {
        return card;
    }

    public KeyId key() {
        return key;
    }

    public Digest formKey() {
        return formKey;
    }

    /** Whether the form held this very content. */
    public boolean says(Digest other) {
        return content.equals(other);
    }

    public Language language() {
        return language;
    }

    public String town() {
        return town;
    }

    public AnsweredBy answeredBy() {
        return answeredBy;
    }

    public ApplicationState state() {
        return state;
    }

    public Optional<LocalDate> interviewOn() {
        return Optional.ofNullable(interviewOn);
    }

    public Optional<LocalTime> interviewStarts() {
        return Optional.ofNullable(interviewStarts);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate touchedOn() {
        return touchedOn;
    }

    /** When an answer was taken back that has not been given anew. */
    public Optional<LocalDate> reopenedOn() {
        return Optional.ofNullable(reopenedOn);
    }
}
