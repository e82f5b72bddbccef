package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicators;
import fi.rinnalla.domain.shared.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an organisation counts by itself, in memory. */
final class OwnIndicatorsOnAShelf implements OwnIndicators {
    private final List<OwnIndicator> all = new ArrayList<>();
    private Digest newest;

    @Override
    public List<OwnIndicator> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<OwnIndicator> find(IndicatorCode code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<OwnIndicator> hold(IndicatorCode code) {
        return find(code);
    }

    @Override
    public Optional<OwnIndicator> findByFormKey(Digest form) {
        return form.equals(newest) ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
    }

    @Override
    public void add(OwnIndicator indicator) {
        all.add(indicator);
    }

    void cameWith(Digest form) {
        newest = form;
    }
}
