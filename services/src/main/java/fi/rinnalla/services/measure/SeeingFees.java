package fi.rinnalla.services.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** What the organisation paid its partners in a quarter, and what they gave; where it tells of nobody. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingFees {
    private final CountingFees counting;

    @Inject
    public SeeingFees(CountingFees counting) {
        this.counting = counting;
    }

    public FeeFigures of(Quarter quarter) {
        return counting.count(quarter);
    }
}
