package fi.rinnalla.domain.comparison;

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
 * An organisation's yes to releasing by what its amounts may be divided: a yes of its own, beside those to indicators, since this number
 * is told exactly. A no stops what comes; what has been frozen stays.
 */
@Entity
@Table(schema = "app", name = "divisor_consent")
public class DivisorConsent {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String divisor;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate lastDay;

    protected DivisorConsent() {}

    public static DivisorConsent begun(UUID id, ProgrammeId programme, Divisor divisor, LocalDate since) {
        var consent = new DivisorConsent();
        consent.id = id;
        consent.programme = programme;
        consent.divisor = divisor.code();
        consent.since = since;
        return consent;
    }

    /** Yesterday is the last day, so that the running quarter does not come out. */
    public void endBefore(LocalDate today) {
        var yesterday = today.minusDays(1);
        lastDay = yesterday.isBefore(since) ? since : yesterday;
    }

    /** A no that is taken back before the quarter is over. */
    public void goOn() {
        lastDay = null;
    }

    public boolean isOpenEnded() {
        return lastDay == null;
    }

    /** Whether a yes on that day goes on with this one. */
    public boolean reaches(Quarter running) {
        return lastDay == null || !lastDay.isBefore(running.firstDay());
    }

    /** Only quarters that lie in it from their first day to their last are released. */
    public boolean covers(Quarter quarter) {
        return !since.isAfter(quarter.firstDay()) && (lastDay == null || !lastDay.isBefore(quarter.lastDay()));
    }

    public UUID id() {
        return id;
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Divisor divisor() {
        return Divisor.coded(divisor).orElseThrow();
    }

    public LocalDate since() {
        return since;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }
}
