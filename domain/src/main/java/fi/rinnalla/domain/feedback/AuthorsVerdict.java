package fi.rinnalla.domain.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An author's last word on whether the change shows. Never changes itself. */
@Embeddable
class AuthorsVerdict {
    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict said;

    @Column(name = "verdict_on")
    private LocalDate saidOn;

    protected AuthorsVerdict() {}

    AuthorsVerdict(Verdict said, LocalDate saidOn) {
        this.said = said;
        this.saidOn = saidOn;
    }

    /** The change does not show, and an answer is owed once more. */
    boolean asksAgain() {
        return said == Verdict.NOT_VISIBLE;
    }

    Verdict said() {
        return said;
    }

    LocalDate saidOn() {
        return saidOn;
    }
}
