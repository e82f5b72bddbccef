package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A partner asks somebody to call. One open wish to each role is enough, and it knows nothing of where it came from. */
@Dependent
public class AskingToTalk {
    private final Debriefs debriefs;
    private final Clock clock;

    @Inject
    public AskingToTalk(Debriefs debriefs, Clock clock) {
        this.debriefs = debriefs;
        this.clock = clock;
    }

    /** Returns by when somebody calls. */
    LocalDate ask(PartnerId partner, Role by) {
        return debriefs.openOf(partner, by).orElseGet(() -> asked(partner, by)).dueOn();
    }

    private Debrief asked(PartnerId partner, Role by) {
        var asked = Debrief.asked(DebriefId.random(), partner, by, Helsinki.day(clock.instant()));
        debriefs.add(asked);
        return asked;
    }

    /** By when the first of those who were asked calls. */
    Optional<LocalDate> calledBy(PartnerId partner) {
        return debriefs.openOf(partner).map(Debrief::dueOn);
    }
}
