package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation's yes to releasing one indicator of one programme. Leaving stops what comes; what has been frozen
 * stays frozen, and this is said before anybody says yes.
 */
@Entity
@Table(schema = "app", name = "participation")
public class Participation {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String indicator;
    private LocalDate since;

    @Column(name = "until")
    private LocalDate lastDay;

    protected Participation() {}

    public static Participation begun(ParticipationId id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        var participation = new Participation();
        participation.id = id.value();
        participation.programme = programme;
        participation.indicator = indicator.code();
        participation.since = since;
        return participation;
    }

    public void endOn(LocalDate day) {
        lastDay = day;
    }

    /** A no that is taken back before the quarter is over. */
    public void goOn() {
        lastDay = null;
    }

    /** Only quarters that lie in it from their first day to their last are released. */
    public boolean covers(Quarter quarter) {
        return !since.isAfter(quarter.firstDay()) && (lastDay == null || !lastDay.isBefore(quarter.lastDay()));
    }

    public ParticipationId id() {
        return new ParticipationId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Indicator indicator() {
        return Indicator.coded(indicator).orElseThrow();
    }

    public LocalDate since() {
        return since;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }
}
