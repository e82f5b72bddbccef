package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** An organisation's yes to telling something of one programme, by whole quarters. A no stops what comes; what has been frozen stays. */
@MappedSuperclass
public abstract class ReleaseConsent {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate lastDay;

    /** How often it was ended or taken up again. */
    private int turns;

    /** Whether it ends because the organisation does, and not because somebody said no: it goes on where that is called off. */
    @Column(name = "by_closing")
    private boolean endedByClosing;

    protected ReleaseConsent() {}

    protected ReleaseConsent(UUID id, ProgrammeId programme, LocalDate since) {
        this.id = id;
        this.programme = programme;
        this.since = since;
    }

    /** The newest of those that are of one thing. */
    public static <C extends ReleaseConsent> Optional<C> latest(
            Collection<C> all, ProgrammeId programme, Predicate<C> ofIt) {
        return all.stream()
                .filter(it -> it.programme().equals(programme))
                .filter(ofIt)
                .max(Comparator.comparing(ReleaseConsent::since));
    }

    /** Yesterday is the last day, so that the running quarter does not come out. */
    public void endBefore(LocalDate today) {
        var yesterday = today.minusDays(1);
        lastDay = yesterday.isBefore(since) ? since : yesterday;
        endedByClosing = false;
        turns++;
    }

    /** A no that is taken back before the quarter is over. */
    public void goOn() {
        lastDay = null;
        endedByClosing = false;
        turns++;
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

    public LocalDate since() {
        return since;
    }

    int turns() {
        return turns;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }
}
