package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** To releasing by what amounts may be divided: a yes of its own, beside those to indicators, since this number is told exactly. */
@Entity
@Table(schema = "app", name = "divisor_consent")
public class DivisorConsent extends ReleaseConsent {
    private String divisor;

    protected DivisorConsent() {}

    private DivisorConsent(UUID id, ProgrammeId programme, Divisor divisor, LocalDate since) {
        super(id, programme, since);
        this.divisor = divisor.code();
    }

    public static DivisorConsent begun(UUID id, ProgrammeId programme, Divisor divisor, LocalDate since) {
        return new DivisorConsent(id, programme, divisor, since);
    }

    public Divisor divisor() {
        return Divisor.coded(divisor).orElseThrow();
    }
}
