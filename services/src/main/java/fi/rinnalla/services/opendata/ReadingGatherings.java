package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.Views;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Events and groups that are public and not over. */
@UseCase
@MayBeDoneBy(Permission.READ_EVENTS_BY_TOKEN)
public class ReadingGatherings {
    private final Gatherings gatherings;
    private final Views views;
    private final Clock clock;

    @Inject
    public ReadingGatherings(Gatherings gatherings, Views views, Clock clock) {
        this.gatherings = gatherings;
        this.views = views;
        this.clock = clock;
    }

    public List<GatheringView> all() {
        var today = Helsinki.day(clock.instant());
        return Arrays.stream(GatheringKind.values())
                .flatMap(kind -> gatherings.published(kind, today).stream())
                .map(views::of)
                .filter(it -> !it.sessions().isEmpty())
                .toList();
    }
}
