package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.Language;
import java.util.Optional;

/**
 * What a theme is called, in the organisation's own words, and where the shared coding puts it.
 *
 * @param checked whoever wrote it has looked at every telling detail that was pointed out
 */
public record ThemeWords(Language language, String title, String description, ThemeCode code, boolean checked) {
    public ThemeWords {
        title = title.strip();
        description = description.strip();
    }

    /** Why a theme could not be called so. */
    public Optional<PutOutcome.Refusal> reasonNotToCall() {
        if (sayNothing()) {
            return Optional.of(PutOutcome.Refusal.NOTHING_SAID);
        }
        return tellUnseen() ? Optional.of(PutOutcome.Refusal.NOT_CHECKED) : Optional.empty();
    }

    private boolean sayNothing() {
        return title.isEmpty() || description.isEmpty();
    }

    private boolean tellUnseen() {
        return !checked && (TellingDetails.areIn(title) || TellingDetails.areIn(description));
    }
}
