package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.shared.County;

/** A theme to choose from. */
public record ThemeChoice(ThemeId id, String title, County county) {
    static ThemeChoice of(Theme it) {
        return new ThemeChoice(it.id(), it.title(), it.county());
    }
}
