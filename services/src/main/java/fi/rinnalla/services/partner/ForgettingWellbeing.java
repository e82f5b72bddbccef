package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.OwnWellbeings;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes away what a partner noted of how they were: the key first, and without reading it. */
@Dependent
public class ForgettingWellbeing {
    private final OwnWellbeings wellbeings;
    private final Seals seals;

    @Inject
    public ForgettingWellbeing(OwnWellbeings wellbeings, Seals seals) {
        this.wellbeings = wellbeings;
        this.seals = seals;
    }

    void forget(PartnerId partner) {
        wellbeings.hold(partner).ifPresent(this::forget);
    }

    void forget(OwnWellbeing it) {
        seals.destroy(it.key());
        wellbeings.remove(it);
    }
}
