package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.Cents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Money and people of a programme in one year. */
@Entity
@Table(schema = "app", name = "programme_year")
public class PlannedYear extends ProgrammeEntry<YearLine> {
    private int year;

    @Column(name = "euro_cents")
    private Cents euros;

    @Column(name = "fte_hundredths")
    private int fte;

    protected PlannedYear() {}

    @Override
    void say(YearLine line) {
        year = line.year();
        euros = line.euros();
        fte = line.fte().unscaledValue().intValueExact();
    }

    @Override
    YearLine line() {
        return new YearLine(year, euros, BigDecimal.valueOf(fte, YearLine.PLACES));
    }
}
