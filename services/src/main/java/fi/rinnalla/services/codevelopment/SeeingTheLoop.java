package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** All that parents spoke of together, by how far it has come; and one of it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_LOOP)
public class SeeingTheLoop {
    private static final int ROWS = 200;

    private final Themes themes;
    private final ThemeSheets sheets;

    @Inject
    public SeeingTheLoop(Themes themes, ThemeSheets sheets) {
        this.themes = themes;
        this.sheets = sheets;
    }

    /** Newest first. */
    public List<ThemeRow> rows() {
        return themes.all(ROWS).stream()
                .filter(sheets::isShown)
                .map(sheets::row)
                .toList();
    }

    public ThemeSheet one(ThemeId id) {
        return themes.find(id).filter(sheets::isShown).map(sheets::sheet).orElseThrow(() -> new NotFound(id));
    }
}
