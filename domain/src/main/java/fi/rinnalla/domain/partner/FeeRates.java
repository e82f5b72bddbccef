package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/** What the organisation pays, and has paid. */
public interface FeeRates {
    RateBook book();

    Optional<FeeRate> findByFormKey(Digest formKey);

    void add(FeeRate rate);
}
