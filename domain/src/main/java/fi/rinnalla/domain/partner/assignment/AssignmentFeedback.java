package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
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

/** What the orderer, or one of the partners, said when it was done. The answers stay as counts; the words go. */
@Entity
@Table(schema = "app", name = "assignment_feedback")
public class AssignmentFeedback {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    /** None where the orderer says it. */
    @Column(name = "offer_id")
    private OfferId offer;

    @Enumerated(EnumType.STRING)
    private Judgement arrangements;

    @Enumerated(EnumType.STRING)
    private Judgement met;

    @Enumerated(EnumType.STRING)
    private Judgement again;

    private Sealed words;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected AssignmentFeedback() {}

    static AssignmentFeedback of(UUID id, Assignment assignment, OfferId offer, Saying said, LocalDate today) {
        var feedback = new AssignmentFeedback();
        feedback.id = id;
        feedback.assignment = assignment;
        feedback.offer = offer;
        feedback.arrangements = said.arrangements();
        feedback.met = said.met();
        feedback.again = said.again();
        feedback.words = said.words().orElse(null);
        feedback.givenOn = today;
        return feedback;
    }

    /** Where its words are sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("assignment_feedback", "words", id);
    }

    void forgetWords() {
        words = null;
    }

    public UUID id() {
        return id;
    }

    /** Whose it is; empty where the orderer said it. */
    public Optional<OfferId> offer() {
        return Optional.ofNullable(offer);
    }

    public Saying said() {
        return new Saying(arrangements, met, again, Optional.ofNullable(words));
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
