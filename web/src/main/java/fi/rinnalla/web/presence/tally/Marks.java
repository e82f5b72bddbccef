package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.services.presence.AmendingAVisit;
import fi.rinnalla.web.presence.tally.TallyPage.Marked;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The mark made last, for as long as it may be taken back. The database does not know when it was made; the slip does, which
 * travels with the page and is signed as our forms' keys are.
 */
@Dependent
public class Marks {
    private final UndoSlip time;
    private final AmendingAVisit amending;

    @Inject
    public Marks(UndoSlip time, AmendingAVisit amending) {
        this.time = time;
        this.amending = amending;
    }

    /** Where the page of this mark lies: its address, without the place and the day. */
    String address(VisitId id) {
        return "&kaynti=" + id.value() + "&hetki=" + time.slip();
    }

    /** Empty for none, for one that is not ours, and after its ten minutes. */
    Optional<Marked> of(String visit, String slip) {
        return time.madeAt(slip)
                .flatMap(moment -> Typed.id(visit == null ? "" : visit)
                        .map(VisitId::new)
                        .map(it -> new Marked(it, amending.kindOf(it), moment, slip)));
    }

    Optional<Instant> madeAt(String slip) {
        return time.madeAt(slip);
    }
}
