package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.TitleCorrection;
import fi.rinnalla.domain.codevelopment.TitleOutcome;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Calls a theme by a better title. What it was called before stays readable on its page. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_LOOP)
public class CorrectingTitles {
    private final Themes themes;
    private final ThemeSheets sheets;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CorrectingTitles(Themes themes, ThemeSheets sheets, Auditing auditing, Clock clock) {
        this.themes = themes;
        this.sheets = sheets;
        this.auditing = auditing;
        this.clock = clock;
    }

    public TitleOutcome correct(ThemeId id, TitleCorrection wanted) {
        var theme = themes.hold(id).filter(sheets::isShown).orElseThrow(() -> new NotFound(id));
        var outcome = theme.correct(wanted, Helsinki.day(clock.instant()));
        if (outcome == TitleOutcome.CORRECTED) {
            auditing.note(AuditAct.CORRECTED_THEME_TITLE, id.value());
        }
        return outcome;
    }
}
