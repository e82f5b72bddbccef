package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What others see of a programme, or would see if it were shared.
 *
 * @param networks names of those that see it: one yes is a yes to all of them
 * @param sharedNow what is shared from now on
 * @param quarters the last one that is over and the running one
 */
public record ReleasePreview(
        List<OwnFigures.ProgrammeName> programmes,
        ProgrammeId programme,
        List<String> networks,
        Set<Indicator> sharedNow,
        List<OfQuarter> quarters) {
    /**
     * @param over whether nothing can be added to it any more
     * @param bins as they are frozen, or as they would be if it were frozen today
     * @param frozen the indicators that can never be changed any more
     * @param shared those that are frozen or will be
     */
    public record OfQuarter(
            Quarter quarter, boolean over, Map<Cell, Bin> bins, Set<Indicator> frozen, Set<Indicator> shared) {
        public Optional<Bin> bin(Cell cell) {
            return Optional.ofNullable(bins.get(cell));
        }
    }
}
