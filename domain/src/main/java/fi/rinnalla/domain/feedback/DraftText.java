package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be read in public or by development groups, written by staff.
 *
 * @param checked whoever wrote it has looked at every telling detail that was pointed out
 */
public record DraftText(
        Audience audience, Language language, String said, String done, ChangeState change, boolean checked) {
    public DraftText {
        said = said.strip();
        done = done.strip();
    }

    /** For everybody to read. */
    public DraftText(Language language, String said, String done, ChangeState change, boolean checked) {
        this(Audience.PUBLIC, language, said, done, change, checked);
    }

    /** @param handled the details, as they stand in the text, that somebody has looked at one by one and left standing */
    public static DraftText forGroups(Language language, String said, Set<String> handled) {
        var text = said.strip();
        var all = TellingDetails.in(text).stream()
                .map(it -> text.substring(it.start(), it.end()))
                .allMatch(handled::contains);
        return new DraftText(Audience.GROUP, language, text, "", ChangeState.HEARD, all);
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
        if (said.isEmpty() || done.isEmpty() && audience == Audience.PUBLIC) {
            return Optional.of(DraftOutcome.Refusal.NOTHING_SAID);
        }
        return tells() && !checked ? Optional.of(DraftOutcome.Refusal.NOT_CHECKED) : Optional.empty();
    }

    private boolean tells() {
        return TellingDetails.areIn(said) || TellingDetails.areIn(done);
    }
}
