package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A commitment as the partner sees it.
 *
 * @param language in which its words are
 * @param reviewed somebody of the organisation stands behind the words
 * @param lastDay until when what was signed before holds, on paper or here
 * @param onPaper what holds longest was signed on paper
 * @param signed this very version, by them
 * @param comes the day of the version after this one
 * @param extendable signing it today would hold longer than what was signed before
 */
public record MyCommitment(
        CommitmentId id,
        CommitmentKind kind,
        int number,
        LocalDate from,
        Language language,
        CommitmentWords words,
        boolean reviewed,
        Optional<LocalDate> lastDay,
        boolean onPaper,
        Optional<Signed> signed,
        Optional<LocalDate> comes,
        State state,
        boolean extendable) {

    /** @param today it was signed today, and can be taken back */
    public record Signed(String name, LocalDate on, boolean today) {}

    public enum State {
        HOLDS,
        /** Ends within thirty days, by itself or because everybody is asked to sign again. */
        SOON,
        LAPSED,
        MISSING
    }

    public boolean isNeeded() {
        return state != State.HOLDS;
    }

    /** Whoever has signed this version, and not long ago, has nothing to sign. */
    public boolean canBeSigned() {
        return extendable && (signed.isEmpty() || isNeeded());
    }
}
