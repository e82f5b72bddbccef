package fi.rinnalla.services.presence;

import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.services.presence.TallySheet.PlaceName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A year of the tally.
 *
 * @param years those that can be looked at, newest first
 * @param rows for each month that has come and each place
 * @param corrections what was set by hand in that year, newest first
 */
public record TallyYear(
        int year, List<Integer> years, List<PlaceName> places, List<Row> rows, List<Corrected> corrections) {

    /** @param paid the days that were closed, by who pays them */
    public record Row(YearMonth month, PlaceName place, VisitFigures figures, List<PaidDays> paid) {
        public int days() {
            return paid.stream().mapToInt(PaidDays::days).sum();
        }

        public int cents() {
            return paid.stream().mapToInt(PaidDays::cents).sum();
        }
    }

    public record Corrected(PlaceName place, LocalDate day, TallySheet.Correction correction) {}
}
