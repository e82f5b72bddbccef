package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day how many themes were to be seen to before it. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingLateThemes {
    /** Counting stops here. */
    private static final int COUNTED = 200;

    private final Themes themes;
    private final ThemeSheets sheets;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingLateThemes(Themes themes, ThemeSheets sheets, Caller caller, Clock clock) {
        this.themes = themes;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever sees to none. */
    public int late() {
        if (!caller.may(Permission.KEEP_THE_LOOP)) {
            return 0;
        }
        return (int) themes.late(Helsinki.day(clock.instant()), COUNTED).stream()
                .filter(sheets::isShown)
                .count();
    }
}
