package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import java.util.List;

/** Consents in memory. */
record DivisorConsentsOnAShelf(List<DivisorConsent> all) implements DivisorConsents {
    @Override
    public void add(DivisorConsent consent) {
        all.add(consent);
    }
}
