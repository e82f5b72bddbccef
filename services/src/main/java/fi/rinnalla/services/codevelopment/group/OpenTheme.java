package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.feedback.ThemeCode;

/**
 * A theme as a group may see it: in the organisation's own words, once so many have spoken of it that nobody can be known.
 *
 * @param told by so many feedback items, whole batches only
 */
public record OpenTheme(ThemeId id, String title, String description, ThemeCode code, Step step, int told) {
    static OpenTheme of(Theme it) {
        return new OpenTheme(it.id(), it.title(), it.description(), it.code(), it.step(), it.itemCount());
    }
}
