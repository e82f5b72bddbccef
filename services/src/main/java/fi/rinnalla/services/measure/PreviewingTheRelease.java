package fi.rinnalla.services.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import fi.rinnalla.domain.comparison.OwnNetworks;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Shows what others would see, before anybody says yes. It is counted in the one place that counts and binned as it would be when it is
 * frozen; what has been frozen is shown as it lies there.
 */
@UseCase
@MayBeDoneBy(Permission.DECIDE_WHAT_THE_NETWORK_SEES)
public class PreviewingTheRelease {
    private final Programmes programmes;
    private final Participations participations;
    private final DivisorConsents consents;
    private final CountingTheQuarter counting;
    private final CountingDivisors divisors;
    private final OwnRelease release;
    private final OwnNetworks networks;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public PreviewingTheRelease(
            Programmes programmes,
            Participations participations,
            DivisorConsents consents,
            CountingTheQuarter counting,
            CountingDivisors divisors,
            OwnRelease release,
            OwnNetworks networks,
            Caller caller,
            Clock clock) {
        this.programmes = programmes;
        this.participations = participations;
        this.consents = consents;
        this.counting = counting;
        this.divisors = divisors;
        this.release = release;
        this.networks = networks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of the programme that was asked for, or else of the first; empty where the organisation has none. */
    public Optional<ReleasePreview> preview(Optional<ProgrammeId> wanted) {
        var all = programmes.all();
        return wanted.flatMap(
                        id -> all.stream().filter(it -> it.id().equals(id)).findFirst())
                .or(() -> all.stream().findFirst())
                .map(it -> preview(all, it));
    }

    private ReleasePreview preview(List<Programme> all, Programme programme) {
        var running = Quarter.of(today());
        return new ReleasePreview(
                all.stream()
                        .map(it -> new OwnFigures.ProgrammeName(it.id(), it.name()))
                        .toList(),
                programme.id(),
                networks.names(caller.tenant()),
                shares(programme.id()),
                divides(programme.id()),
                Stream.of(running.previous(), running)
                        .map(it -> of(programme, it))
                        .toList());
    }

    private ReleasePreview.OfQuarter of(Programme programme, Quarter quarter) {
        var frozen = release.cells(quarter, quarter).stream()
                .filter(it -> it.programme().equals(programme.id()))
                .collect(toMap(ReleasedCell::cell, ReleasedCell::bin));
        return new ReleasePreview.OfQuarter(
                quarter,
                programme.runsIn(quarter),
                quarter.lastDay().isBefore(today()),
                programme.runsIn(quarter)
                        ? bins(counting.count(programme.id(), quarter), quarter, frozen)
                        : Map.copyOf(frozen),
                frozen.keySet().stream().map(Cell::indicator).collect(toUnmodifiableSet()),
                shared(programme.id(), it -> it.covers(quarter)),
                divisors(programme, quarter));
    }

    private ReleasePreview.Divisors divisors(Programme programme, Quarter quarter) {
        var frozen = release.divisors(quarter, quarter).stream()
                .filter(it -> it.programme().equals(programme.id()))
                .collect(toMap(ReleasedDivisor::divisor, ReleasedDivisor::parts));
        return new ReleasePreview.Divisors(
                Arrays.stream(Divisor.values())
                        .filter(it -> programme.runsIn(quarter) || frozen.containsKey(it))
                        .collect(toMap(
                                it -> it,
                                it -> frozen.containsKey(it)
                                        ? frozen.get(it)
                                        : divisors.count(programme, quarter, it).parts())),
                frozen.keySet(),
                divided(programme.id(), it -> it.covers(quarter)));
    }

    /** Of what came with slips nothing is shown while an answer may still move it: parents were promised that. */
    private Map<Cell, Bin> bins(Figures counted, Quarter quarter, Map<Cell, Bin> frozen) {
        var over = quarter.lastDay().isBefore(today());
        return Arrays.stream(Indicator.values())
                .filter(it -> over || !it.bySlips())
                .flatMap(it -> it.cells().stream())
                .collect(toMap(it -> it, it -> frozen.getOrDefault(it, Bin.of(counted.of(it)))));
    }

    private Standings<Indicator> shares(ProgrammeId programme) {
        var all = participations.all();
        return Standings.<Indicator, Participation>of(
                List.of(Indicator.values()), one -> ReleaseConsent.latest(all, programme, it -> it.indicator() == one));
    }

    private Standings<Divisor> divides(ProgrammeId programme) {
        var all = consents.all();
        return Standings.<Divisor, DivisorConsent>of(
                List.of(Divisor.values()), one -> ReleaseConsent.latest(all, programme, it -> it.divisor() == one));
    }

    private Set<Indicator> shared(ProgrammeId programme, Predicate<Participation> which) {
        return participations.all().stream()
                .filter(it -> it.programme().equals(programme))
                .filter(which)
                .map(Participation::indicator)
                .collect(toUnmodifiableSet());
    }

    private Set<Divisor> divided(ProgrammeId programme, Predicate<DivisorConsent> which) {
        return consents.all().stream()
                .filter(it -> it.programme().equals(programme))
                .filter(which)
                .map(DivisorConsent::divisor)
                .collect(toUnmodifiableSet());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
