package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.util.Optional;

/**
 * What is to be read in public, written by staff.
 *
 * @param checked whoever wrote it has looked at every telling detail that was pointed out
 */
public record DraftText(Language language, String said, String done, ChangeState change, boolean checked) {
    public DraftText {
        said = said.strip();
        done = done.strip();
    }

    /** Nothing is said in public that its author does not want said, that is half, or that nobody has looked through. */
    Optional<DraftOutcome.Refusal> reasonNotToTake(Feedback about) {
        if (about.state() == FeedbackState.SET_ASIDE) {
            return Optional.of(DraftOutcome.Refusal.SET_ASIDE);
        }
        if (about.useOfWords() == UseOfWords.THEME_ONLY) {
            return Optional.of(DraftOutcome.Refusal.ONLY_AS_A_THEME);
        }
        if (about.useOfWords() == UseOfWords.PARAPHRASED && about.card().isEmpty()) {
            return Optional.of(DraftOutcome.Refusal.PARAPHRASE_NEEDS_A_CARD);
        }
        if (said.isEmpty() || done.isEmpty()) {
            return Optional.of(DraftOutcome.Refusal.NOTHING_SAID);
        }
        return tells() && !checked ? Optional.of(DraftOutcome.Refusal.NOT_CHECKED) : Optional.empty();
    }

    private boolean tells() {
        return TellingDetails.areIn(said) || TellingDetails.areIn(done);
    }
}
