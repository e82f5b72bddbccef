package fi.rinnalla.services.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import fi.rinnalla.domain.comparison.Handover;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hands over to the network what the organisation has agreed to share: for every quarter that is over for fourteen days,
 * once. May be run as often as one likes; what is frozen stays as it is. Of quarters in which a programme did not run there is nothing to
 * hand over: a nought would tell of a programme that is not there.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class FreezingTheQuarter implements HouseJob {
    /** Older quarters are not opened up by a late yes. */
    private static final int QUARTERS_BACK = 16;

    private final Programmes programmes;
    private final Participations participations;
    private final DivisorConsents consents;
    private final OwnRelease release;
    private final Handover handover;
    private final CountingTheQuarter counting;
    private final CountingDivisors divisors;
    private final Tenants tenants;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public FreezingTheQuarter(
            Programmes programmes,
            Participations participations,
            DivisorConsents consents,
            OwnRelease release,
            Handover handover,
            CountingTheQuarter counting,
            CountingDivisors divisors,
            Tenants tenants,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.programmes = programmes;
        this.participations = participations;
        this.consents = consents;
        this.release = release;
        this.handover = handover;
        this.counting = counting;
        this.divisors = divisors;
        this.tenants = tenants;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns how many indicators and divisors of how many quarters were frozen. */
    @Override
    public int run() {
        var agreed = participations.all();
        var exactly = consents.all();
        return programmes.all().stream()
                .mapToInt(it -> freeze(it, agreed, exactly))
                .sum();
    }

    private int freeze(Programme programme, List<Participation> agreed, List<DivisorConsent> exactly) {
        var ours = agreed.stream()
                .filter(it -> it.programme().equals(programme.id()))
                .toList();
        var oursExactly = exactly.stream()
                .filter(it -> it.programme().equals(programme.id()))
                .toList();
        if (ours.isEmpty() && oursExactly.isEmpty()) {
            return 0;
        }
        present(programme);
        var counted = new HashMap<Quarter, Figures>();
        var frozen = ours.stream()
                        .mapToInt(it -> freeze(programme, it, counted))
                        .sum()
                + oursExactly.stream().mapToInt(it -> freeze(programme, it)).sum();
        if (frozen > 0) {
            auditing.note(AuditAct.FROZE_QUARTER, programme.id().value());
        }
        return frozen;
    }

    private int freeze(Programme programme, Participation agreed, Map<Quarter, Figures> counted) {
        var done = release.frozen(agreed.programme(), agreed.indicator());
        var open = closedQuarters()
                .filter(programme::runsIn)
                .filter(it -> agreed.covers(it) && !done.contains(it))
                .toList();
        open.forEach(quarter -> handover.freeze(
                agreed.programme(), quarter, agreed.indicator(), figures(agreed.programme(), quarter, counted)));
        return open.size();
    }

    /** Also where there is none: what was not written down by the closing does not turn up in a closed quarter afterwards. */
    private int freeze(Programme programme, DivisorConsent agreed) {
        var done = release.divisors(oldest(), Quarter.of(today())).stream()
                .filter(it -> it.programme().equals(programme.id()) && it.divisor() == agreed.divisor())
                .map(ReleasedDivisor::quarter)
                .toList();
        var open = closedQuarters()
                .filter(programme::runsIn)
                .filter(it -> agreed.covers(it) && !done.contains(it))
                .toList();
        open.forEach(it -> handover.freeze(divisors.count(programme, it, agreed.divisor())));
        return open.size();
    }

    private Figures figures(ProgrammeId programme, Quarter quarter, Map<Quarter, Figures> counted) {
        return counted.computeIfAbsent(quarter, it -> counting.count(programme, it));
    }

    private Stream<Quarter> closedQuarters() {
        return Stream.iterate(Quarter.lastClosed(today()), Quarter::previous).limit(QUARTERS_BACK);
    }

    private Quarter oldest() {
        return closedQuarters().reduce((newer, older) -> older).orElseThrow();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private void present(Programme programme) {
        handover.present(new ReleasedProgramme(
                caller.tenant(),
                programme.id(),
                programme.name(),
                tenants.current().brand().name(),
                programme.county()));
    }
}
