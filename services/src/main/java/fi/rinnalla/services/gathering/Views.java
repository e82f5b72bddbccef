package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.presence.Places;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lays events and groups out for those who look at them. */
@Dependent
public class Views {
    private final Places places;
    private final Clock clock;

    @Inject
    public Views(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public GatheringView of(Gathering it) {
        return GatheringView.of(it, it.place().flatMap(places::find), clock.instant());
    }
}
