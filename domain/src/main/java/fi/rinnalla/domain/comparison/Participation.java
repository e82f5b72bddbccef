package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** To releasing one indicator of one programme to the network. What leaving does not change is said before anybody says yes. */
@Entity
@Table(schema = "app", name = "participation")
@AttributeOverride(name = "since", column = @Column(name = "since"))
@AttributeOverride(name = "lastDay", column = @Column(name = "until"))
public class Participation extends ReleaseConsent {
    private String indicator;

    protected Participation() {}

    private Participation(UUID id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        super(id, programme, since);
        this.indicator = indicator.code();
    }

    public static Participation begun(ParticipationId id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        return new Participation(id.value(), programme, indicator, since);
    }

    public Indicator indicator() {
        return Indicator.coded(indicator).orElseThrow();
    }
}
