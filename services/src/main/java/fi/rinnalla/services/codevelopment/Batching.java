package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.BatchRule;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeItem;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets feedback go on to groups where enough clients speak of the same. */
@Dependent
public class Batching {
    private final Themes themes;
    private final Clock clock;

    @Inject
    public Batching(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    /** Returns whether a batch went. */
    boolean gather(Theme theme) {
        var waiting = theme.items().stream()
                .filter(ThemeItem::waits)
                .map(ThemeItem::feedback)
                .toList();
        return theme.gather(BatchRule.usual(), themes.cards(waiting), Helsinki.day(clock.instant()));
    }
}
