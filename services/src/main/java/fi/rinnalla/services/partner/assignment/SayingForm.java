package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFeedback;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.Saying;
import fi.rinnalla.domain.shared.Seals;
import java.util.Optional;
import java.util.UUID;

/** What somebody thought of it, as they typed it: three closed answers, all of them needed, and a few words. */
public record SayingForm(
        Optional<Judgement> arrangements, Optional<Judgement> met, Optional<Judgement> again, String words) {
    public enum Slip {
        UNANSWERED,
        TOO_LONG,
        IDENTITY_CODE,
        WORDS_OF_A_CARD
    }

    public SayingForm {
        words = words.strip();
    }

    public Optional<Slip> slip() {
        if (arrangements.isEmpty() || met.isEmpty() || again.isEmpty()) {
            return Optional.of(Slip.UNANSWERED);
        }
        if (tooMany() > 0) {
            return Optional.of(Slip.TOO_LONG);
        }
        if (PersonalIdentityCode.isIn(words)) {
            return Optional.of(Slip.IDENTITY_CODE);
        }
        return CardsInText.areIn(words) ? Optional.of(Slip.WORDS_OF_A_CARD) : Optional.empty();
    }

    public int tooMany() {
        return Math.max(0, words.codePointCount(0, words.length()) - Saying.LONGEST);
    }

    /** Only where there is nothing to mend. */
    Saying closed(Assignment about, UUID id, Seals seals) {
        var sealed = about.key()
                .filter(it -> !words.isEmpty())
                .map(key -> seals.seal(key, AssignmentFeedback.place(id), words));
        return new Saying(arrangements.orElseThrow(), met.orElseThrow(), again.orElseThrow(), sealed);
    }

    @Override
    public String toString() {
        return "SayingForm";
    }
}
