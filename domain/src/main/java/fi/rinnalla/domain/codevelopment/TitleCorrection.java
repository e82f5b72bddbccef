package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.TellingDetails;

/**
 * What a theme is to be called from now on.
 *
 * @param reason may be empty as long as nobody outside has read the title
 * @param checked whoever wrote it has looked at every telling detail that was pointed out
 */
public record TitleCorrection(String title, String reason, boolean checked) {
    public static final int LONGEST = 200;
    public static final int LONGEST_REASON = 500;

    public TitleCorrection {
        title = title.strip();
        reason = reason.strip();
        if (title.length() > LONGEST || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a title, and not too many words");
        }
    }

    boolean tellsUnseen() {
        return !checked && TellingDetails.areIn(title);
    }
}
