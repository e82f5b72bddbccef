package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** What this organisation counts by itself. */
public interface OwnIndicators {
    /** By name. */
    List<OwnIndicator> all();

    Optional<OwnIndicator> find(IndicatorCode code);

    /** Kept until the transaction ends. */
    Optional<OwnIndicator> hold(IndicatorCode code);

    Optional<OwnIndicator> findByFormKey(Digest form);

    void add(OwnIndicator indicator);
}
