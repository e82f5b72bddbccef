package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.catalogue.CountedFor;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.OwnFigure;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicators;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.InQuarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Line;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Version;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Written;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows staff which indicators there are, what each means, and its figures of the last quarters. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingIndicators {
    private static final int QUARTERS = 8;

    private final CountingIndicators counting;
    private final BehindFigures behind;
    private final OwnIndicators own;
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingIndicators(
            CountingIndicators counting,
            BehindFigures behind,
            OwnIndicators own,
            Programmes programmes,
            Caller caller,
            Clock clock) {
        this.counting = counting;
        this.behind = behind;
        this.own = own;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    public List<IndicatorDefinition> all() {
        return counting.catalogue();
    }

    public boolean mayKeep() {
        return caller.may(Permission.KEEP_INDICATORS);
    }

    public IndicatorSheet one(IndicatorCode code) {
        var ready = ReadyIndicator.coded(code);
        var kept = ready.isPresent() ? Optional.<OwnIndicator>empty() : own.find(code);
        var definition = ready.map(ReadyIndicator::definition)
                .or(() -> kept.map(OwnIndicator::definition))
                .orElseThrow(() -> new NotFound(code));
        var quarters = quarters();
        return new IndicatorSheet(
                definition,
                ready,
                kept.map(SeeingIndicators::versions).orElse(List.of()),
                quarters,
                lines(definition, ready, quarters),
                kept.map(this::written).orElse(List.of()),
                ready.filter(behind::areThere).isPresent(),
                kept.isPresent() && mayKeep());
    }

    private List<Quarter> quarters() {
        var running = Quarter.of(Helsinki.day(clock.instant()));
        var newestFirst =
                Stream.iterate(running, Quarter::previous).limit(QUARTERS).toList();
        return newestFirst.stream().sorted().toList();
    }

    private List<Line> lines(IndicatorDefinition definition, Optional<ReadyIndicator> ready, List<Quarter> quarters) {
        if (ready.filter(it -> !it.isCounted()).isPresent()) {
            return List.of();
        }
        var whole =
                ready.filter(it -> it.countedFor() == CountedFor.ORGANISATION).isPresent();
        return programmes.all().stream()
                .filter(it -> whole || quarters.stream().anyMatch(it::runsIn))
                .limit(whole ? 1 : Long.MAX_VALUE)
                .map(it -> new Line(
                        it.id(),
                        whole ? "" : it.name(),
                        quarters.stream()
                                .map(quarter -> figure(definition, it, whole, quarter))
                                .toList()))
                .toList();
    }

    private InQuarter figure(IndicatorDefinition definition, Programme programme, boolean whole, Quarter quarter) {
        if (!whole && !programme.runsIn(quarter)) {
            var none = new IndicatorFigure(definition, quarter.firstDay(), quarter.lastDay(), Optional.empty());
            return new InQuarter(quarter, none, Optional.empty());
        }
        return new InQuarter(
                quarter,
                count(programme.id(), definition.code(), quarter).orElseThrow(),
                definition.denominators().contains(Denominator.OPEN_HOUR)
                        ? openHours(programme.id(), quarter)
                        : Optional.empty());
    }

    private Optional<BigDecimal> openHours(ProgrammeId programme, Quarter quarter) {
        return count(programme, ReadyIndicator.OPEN_HOURS.code(), quarter)
                .flatMap(IndicatorFigure::value)
                .filter(it -> it.signum() > 0);
    }

    private Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, Quarter quarter) {
        return counting.count(programme, code, quarter.firstDay(), quarter.lastDay());
    }

    private static List<Version> versions(OwnIndicator it) {
        return it.versions().stream()
                .map(version -> new Version(version.number(), version.since(), version.meaning()))
                .toList();
    }

    private List<Written> written(OwnIndicator it) {
        var names = programmes.all().stream().collect(Collectors.toMap(Programme::id, Programme::name));
        return it.history().stream().map(figure -> written(it, figure, names)).toList();
    }

    private static Written written(OwnIndicator indicator, OwnFigure it, Map<ProgrammeId, String> names) {
        return new Written(
                names.getOrDefault(it.programme(), ""),
                it.quarter(),
                it.version(),
                it.value(),
                it.basis(),
                it.source(),
                it.enteredOn(),
                indicator
                        .figure(it.programme(), it.quarter())
                        .filter(it::equals)
                        .isPresent());
    }
}
