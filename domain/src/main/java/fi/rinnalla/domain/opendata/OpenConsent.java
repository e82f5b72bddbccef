package fi.rinnalla.domain.opendata;

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
 * An organisation's yes to everybody's having the frozen bins of one indicator of one programme: a yes of its own, beside the
 * one to the network, and never without asking. A no stops what comes; what is out is out.
 */
@Entity
@Table(schema = "app", name = "open_consent")
public class OpenConsent {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String indicator;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate lastDay;

    protected OpenConsent() {}

    public static OpenConsent begun(UUID id, ProgrammeId programme, Indicator indicator, LocalDate since) {
        var consent = new OpenConsent();
        consent.id = id;
        consent.programme = programme;
        consent.indicator = indicator.code();
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

    /** Only quarters that lie in it from their first day to their last come out. */
    public boolean covers(Quarter quarter) {
        return !since.isAfter(quarter.firstDay()) && (lastDay == null || !lastDay.isBefore(quarter.lastDay()));
    }

    public UUID id() {
        return id;
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
