package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.Plan;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.ThemeWords;
import fi.rinnalla.domain.shared.County;
import java.util.Optional;

/**
 * What somebody wants to make a theme of.
 *
 * @param place the code of a place, where it is about one
 * @param continues an earlier theme that it goes on from
 */
public record NewTheme(
        ThemeWords words, County county, Optional<String> place, Optional<ThemeId> continues, Plan plan) {}
