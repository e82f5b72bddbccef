package fi.rinnalla.domain.measure;

import java.time.YearMonth;
import java.util.List;

/** A figure over some months, oldest first, under the code by which reports know it. */
public record MonthlyFigure(String code, List<Month> months) {

    public record Month(YearMonth month, int n) {}

    public int total() {
        return months.stream().mapToInt(Month::n).sum();
    }

    public int highest() {
        return months.stream().mapToInt(Month::n).max().orElse(0);
    }
}
