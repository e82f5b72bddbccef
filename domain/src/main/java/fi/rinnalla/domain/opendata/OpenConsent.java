package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * To everybody's having the frozen bins of one indicator of one programme: a yes of its own, beside the one to the network, and never
 * without asking.
 */
@Entity
@Table(schema = "app", name = "open_consent")
public class OpenConsent extends ReleaseConsent {
    private String indicator;

    protected OpenConsent() {}

    private OpenConsent(UUID id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        super(id, programme, since);
        this.indicator = indicator.code();
    }

    public static OpenConsent begun(UUID id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        return new OpenConsent(id, programme, indicator, since);
    }

    public Indicator indicator() {
        return Indicator.coded(indicator).orElseThrow();
    }
}
