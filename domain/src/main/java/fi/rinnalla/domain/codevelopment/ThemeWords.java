package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.Language;

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

    boolean sayNothing() {
        return title.isEmpty() || description.isEmpty();
    }

    boolean tellUnseen() {
        return !checked && (TellingDetails.areIn(title) || TellingDetails.areIn(description));
    }
}
