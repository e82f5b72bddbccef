package fi.rinnalla.web.comparison;

import fi.rinnalla.services.comparison.Comparing;

/** Turns a choice into what is to be seen. */
record Views(Wording wording, Comparing comparing) {
    View of(Chosen chosen) {
        return switch (chosen.view()) {
            case FUNNEL -> new FunnelView(wording, comparing.funnel(chosen.quarters(), chosen.programmes()));
            case QUALITY -> new QualityView(wording, comparing.coverage(chosen.quarters(), chosen.programmes()));
            case RATE ->
                new RateView(
                        wording,
                        comparing.rates(chosen.indicator(), chosen.divisor(), chosen.quarters(), chosen.programmes()));
            default -> ofOneIndicator(chosen);
        };
    }

    private View ofOneIndicator(Chosen chosen) {
        var comparison = comparing.compare(chosen.indicator(), chosen.quarters(), chosen.programmes());
        return switch (chosen.view()) {
            case SERIES -> new SeriesView(wording, comparison);
            case MIX -> new MixView(wording, comparison);
            default -> new BarsView(wording, comparison);
        };
    }
}
