package fi.rinnalla.web.presence;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.SeeingWhenWeAreThere.Doors;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts doors into sentences for today. */
@Dependent
public class DoorCards {
    private final Clock clock;

    @Inject
    public DoorCards(Clock clock) {
        this.clock = clock;
    }

    public List<DoorCard> lines(Doors doors, Voice voice) {
        return of(doors, DoorRow.Kind.LINE, voice);
    }

    public List<DoorCard> places(Doors doors, Voice voice) {
        return of(doors, DoorRow.Kind.PLACE, voice);
    }

    private List<DoorCard> of(Doors doors, DoorRow.Kind kind, Voice voice) {
        var today = Helsinki.day(clock.instant());
        return doors.all().stream()
                .filter(it -> it.kind() == kind)
                .map(it -> DoorCard.of(it, voice, today))
                .toList();
    }
}
