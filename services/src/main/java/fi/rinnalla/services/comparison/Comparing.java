package fi.rinnalla.services.comparison;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Coverage;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Funnel;
import fi.rinnalla.domain.comparison.HandedOver;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.Rates;
import fi.rinnalla.domain.comparison.Released;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sees the network's programmes side by side. Nothing behind this class knows how to reach an organisation. */
@NetworkUseCase
@MayBeDoneBy(Permission.COMPARE)
public class Comparing {
    private final NetworkRelease release;
    private final Caller caller;

    @Inject
    public Comparing(NetworkRelease release, Caller caller) {
        this.release = release;
        this.caller = caller;
    }

    /** What the network is called. */
    public String network() {
        return release.name(caller.network());
    }

    public List<ReleasedProgramme> programmes() {
        return release.programmes(caller.network());
    }

    /** Every quarter from the first that was frozen to the last, newest first. */
    public List<Quarter> quarters() {
        return release.span(caller.network())
                .map(span -> Stream.iterate(span.last(), it -> it.compareTo(span.first()) >= 0, Quarter::previous)
                        .toList())
                .orElse(List.of());
    }

    public Comparison compare(Indicator indicator, List<Quarter> quarters, Set<ProgrammeId> chosen) {
        return new Comparison(indicator, quarters, among(chosen), Released.of(cells(indicator, quarters)));
    }

    /** Amounts, each divided by hours or working years of its own. */
    public Rates rates(Indicator indicator, Divisor divisor, List<Quarter> quarters, Set<ProgrammeId> chosen) {
        var released = quarters.isEmpty()
                ? List.<ReleasedDivisor>of()
                : release.divisors(caller.network(), divisor, first(quarters), last(quarters));
        return Rates.of(compare(indicator, quarters, chosen), divisor, released);
    }

    /** What came of feedback, step by step. */
    public Funnel funnel(List<Quarter> quarters, Set<ProgrammeId> chosen) {
        var cells = Funnel.indicators().stream()
                .flatMap(it -> cells(it, quarters).stream())
                .toList();
        return new Funnel(quarters, among(chosen), Released.of(cells));
    }

    /** What each has released at all. */
    public Coverage coverage(List<Quarter> quarters, Set<ProgrammeId> chosen) {
        var released = quarters.isEmpty()
                ? Set.<HandedOver>of()
                : release.handedOver(caller.network(), first(quarters), last(quarters));
        return new Coverage(quarters, among(chosen), released);
    }

    private List<ReleasedProgramme> among(Set<ProgrammeId> chosen) {
        return programmes().stream()
                .filter(it -> chosen.contains(it.programme()))
                .toList();
    }

    private Collection<ReleasedCell> cells(Indicator indicator, List<Quarter> quarters) {
        return quarters.isEmpty()
                ? List.of()
                : release.cells(caller.network(), indicator, first(quarters), last(quarters));
    }

    private static Quarter first(List<Quarter> quarters) {
        return quarters.stream().min(Quarter::compareTo).orElseThrow();
    }

    private static Quarter last(List<Quarter> quarters) {
        return quarters.stream().max(Quarter::compareTo).orElseThrow();
    }
}
