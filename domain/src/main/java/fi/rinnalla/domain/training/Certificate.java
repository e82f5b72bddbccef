package fi.rinnalla.domain.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody completed or attended a training. No name stands here: it is written on the paper by hand. */
@Entity
@Table(schema = "app", name = "certificate")
public class Certificate {
    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private CohortId cohort;

    @Column(name = "participant_id")
    private ParticipantId participant;

    private String code;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    private int minutes;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected Certificate() {}

    public static Certificate given(
            UUID id, Participant to, CertificateCode code, CertificateKind kind, int minutes, LocalDate today) {
        var it = new Certificate();
        it.id = id;
        it.cohort = to.cohort();
        it.participant = to.id();
        it.code = code.value();
        it.kind = kind;
        it.minutes = minutes;
        it.givenOn = today;
        return it;
    }

    public CohortId cohort() {
        return cohort;
    }

    public ParticipantId participant() {
        return participant;
    }

    public CertificateCode code() {
        return new CertificateCode(code);
    }

    public CertificateKind kind() {
        return kind;
    }

    /** Whole hours, as people count lessons: what is left over counts as one from its half on. */
    public int hours() {
        return (minutes + 30) / 60;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
