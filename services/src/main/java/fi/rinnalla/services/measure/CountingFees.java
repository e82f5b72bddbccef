package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.FeeFacts;
import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The only place that counts what was paid to partners and what they gave, in the whole organisation: a quarter, and never less. */
@Dependent
public class CountingFees {
    private final FeeFacts facts;

    @Inject
    public CountingFees(FeeFacts facts) {
        this.facts = facts;
    }

    public FeeFigures count(Quarter quarter) {
        return FeeFigures.of(
                facts.paid(quarter.firstDay(), quarter.lastDay()), facts.given(quarter.firstDay(), quarter.lastDay()));
    }
}
