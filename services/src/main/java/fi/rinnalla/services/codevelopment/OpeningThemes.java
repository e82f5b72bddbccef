package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Looks wider where too few clients have spoken of something for too long, and opens what enough have spoken of. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class OpeningThemes implements HouseJob {
    private static final int AT_ONCE = 200;

    private final Themes themes;
    private final Batching batching;

    @Inject
    public OpeningThemes(Themes themes, Batching batching) {
        this.themes = themes;
        this.batching = batching;
    }

    @Override
    public int run() {
        return (int) themes.gathering(AT_ONCE).stream()
                .flatMap(it -> themes.hold(it).stream())
                .filter(batching::gather)
                .count();
    }
}
