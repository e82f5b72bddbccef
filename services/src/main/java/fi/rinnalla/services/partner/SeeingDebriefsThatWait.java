package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says on the first page of the day that a partner waits to be called, and by when; not who. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingDebriefsThatWait {
    private final Debriefs debriefs;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingDebriefsThatWait(Debriefs debriefs, Caller caller, Clock clock) {
        this.debriefs = debriefs;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever does not call. */
    public DebriefsThatWait waiting() {
        var due = caller.may(Permission.CALL_FOR_DEBRIEFS) ? debriefs.due(caller.roles()) : List.<LocalDate>of();
        return new DebriefsThatWait(due, Helsinki.day(clock.instant()));
    }

    /** @param due the most pressing first */
    public record DebriefsThatWait(List<LocalDate> due, LocalDate today) {
        public boolean isEmpty() {
            return due.isEmpty();
        }

        public LocalDate first() {
            return due.get(0);
        }

        public boolean late() {
            return !isEmpty() && first().isBefore(today);
        }
    }
}
