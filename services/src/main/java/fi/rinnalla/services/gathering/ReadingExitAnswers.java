package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;

/** Shows what was answered to those who run the group: when a moment is complete, and where enough have answered. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
@Shows(ExitSheet.ANSWERS)
public class ReadingExitAnswers {
    private final Gatherings gatherings;
    private final Views views;
    private final Clock clock;

    @Inject
    public ReadingExitAnswers(Gatherings gatherings, Views views, Clock clock) {
        this.gatherings = gatherings;
        this.views = views;
        this.clock = clock;
    }

    public ExitSheet read(GatheringId id) {
        var gathering = gatherings.find(id).orElseThrow(() -> new NotFound(id));
        var now = clock.instant();
        var parts = Arrays.stream(Moment.values())
                .filter(it -> it == Moment.END || gathering.asksAtTheStart())
                .map(it -> ExitSheet.Part.of(gathering, it, now))
                .toList();
        return new ExitSheet(OurGathering.of(gathering, views.of(gathering), now), parts);
    }
}
