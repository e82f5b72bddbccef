package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A new place or a new line. A double click opens it once. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class OpeningADoor {
    private final KeepingANewDoor keeping;
    private final Turns turns;

    @Inject
    public OpeningADoor(KeepingANewDoor keeping, Turns turns) {
        this.keeping = keeping;
        this.turns = turns;
    }

    /** Empty where another place has this code. */
    public Optional<UUID> open(NewDoor door, Digest form) {
        return turns.inTurn(form, () -> keeping.keep(door, form));
    }
}
