package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the names people chose for their seats. */
@Dependent
public class SeatNames {
    private final Seals seals;

    @Inject
    public SeatNames(Seals seals) {
        this.seals = seals;
    }

    /** Empty where the seat was given back, or the key is gone and the name with it. */
    Optional<String> of(Seat seat) {
        try {
            return seat.called().map(it -> seals.open(seat.key(), seat.id().called(), it));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
