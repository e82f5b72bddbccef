package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** What a worker tells a professional before writing down what they order by phone or mail. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
public class PreparingAnOrder {
    private final Readers readers;

    @Inject
    public PreparingAnOrder(Readers readers) {
        this.readers = readers;
    }

    public OrderReaders readers() {
        return OrderReaders.of(readers);
    }
}
