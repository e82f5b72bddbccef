package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** What is said beside the form before anything is typed: who reads it. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingTheOrderForm {
    private final Readers readers;

    @Inject
    public SeeingTheOrderForm(Readers readers) {
        this.readers = readers;
    }

    public OrderReaders readers() {
        return OrderReaders.of(readers);
    }
}
