package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Rate;
import fi.rinnalla.domain.comparison.Standings;
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
 * @param shares where each yes to an indicator stands
 * @param divides and where each yes to dividing does
 * @param quarters the last one that is over and the running one
 */
public record ReleasePreview(
        List<OwnFigures.ProgrammeName> programmes,
        ProgrammeId programme,
        List<String> networks,
        Standings<Indicator> shares,
        Standings<Divisor> divides,
        List<OfQuarter> quarters) {
    /** What is shared from now on. */
    public Set<Indicator> sharedNow() {
        return shares.yeses();
    }

    /** By what others may divide it from now on. */
    public Set<Divisor> dividedNow() {
        return divides.yeses();
    }

    /**
     * @param ran whether the programme did: else there is nothing to hand over
     * @param over whether nothing can be added to it any more
     * @param bins as they are frozen, or as they would be if it were frozen today
     * @param frozen the indicators that can never be changed any more
     * @param shared those that are frozen or will be
     * @param divisors by what others may divide, exactly
     */
    public record OfQuarter(
            Quarter quarter,
            boolean ran,
            boolean over,
            Map<Cell, Bin> bins,
            Set<Indicator> frozen,
            Set<Indicator> shared,
            Divisors divisors) {
        public Optional<Bin> bin(Cell cell) {
            return Optional.ofNullable(bins.get(cell));
        }

        /** What becomes of an amount that is divided; nothing where there is nothing to divide by. */
        public Optional<Rate> rate(Indicator indicator, Divisor divisor) {
            var parts = divisors.of(divisor).orElse(0L);
            return bin(Cell.of(indicator)).filter(it -> parts > 0).map(it -> Rate.of(it.interval(), divisor, parts));
        }
    }

    /** Of each how much there is in whole parts, frozen or as it would be today; and which are frozen, or will be. */
    public record Divisors(Map<Divisor, Long> parts, Set<Divisor> frozen, Set<Divisor> shared) {
        public Optional<Long> of(Divisor divisor) {
            return Optional.ofNullable(parts.get(divisor));
        }
    }
}
