package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rate there is or was. On a day the one holds that began last; of two that began together, the one written later. */
public record RateBook(List<FeeRate> rates) {
    private static final Comparator<FeeRate> LATER = Comparator.comparing(FeeRate::validFrom)
            .thenComparing(it -> it.id().value().toString());

    public RateBook {
        rates = rates.stream().sorted(LATER.reversed()).toList();
    }

    /** Empty where nothing is paid for it. */
    public Optional<Rate> on(LocalDate day, WorkKind kind) {
        return on(day, Optional.of(kind));
    }

    public Optional<Rate> forAWayOn(LocalDate day) {
        return on(day, Optional.empty());
    }

    private Optional<Rate> on(LocalDate day, Optional<WorkKind> kind) {
        return rates.stream()
                .filter(it -> it.kind().equals(kind) && !it.validFrom().isAfter(day))
                .findFirst()
                .map(FeeRate::rate)
                .filter(it -> it.each().value() > 0);
    }
}
