package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.catalogue.RowsSheet.Access;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows staff what a figure is made of, where their roles let them see it in its own room. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingRowsBehind {
    private static final int ON_A_PAGE = 50;

    private final BehindFigures behind;
    private final CountingIndicators counting;
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingRowsBehind(
            BehindFigures behind, CountingIndicators counting, Programmes programmes, Caller caller, Clock clock) {
        this.behind = behind;
        this.counting = counting;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param page from one on; what cannot be chosen is answered with what can */
    public RowsSheet rows(IndicatorCode code, Optional<ProgrammeId> wanted, Optional<Quarter> when, int page) {
        var definition = counting.catalogue().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        var programme = programme(wanted);
        var running = Quarter.of(Helsinki.day(clock.instant()));
        var quarter = when.filter(it -> it.compareTo(running) <= 0).orElse(running);
        var access = access(code);
        return access == Access.OPEN
                ? open(ReadyIndicator.coded(code).orElseThrow(), programme, quarter, page)
                : shut(definition, access, programme, quarter);
    }

    private Programme programme(Optional<ProgrammeId> wanted) {
        return wanted.flatMap(programmes::find)
                .or(() -> programmes.all().stream().findFirst())
                .orElseThrow(() -> new NotFound("a programme"));
    }

    private Access access(IndicatorCode code) {
        return ReadyIndicator.coded(code)
                .flatMap(behind::seenWith)
                .map(it -> caller.may(it) ? Access.OPEN : Access.NOT_YOURS)
                .orElse(Access.NONE);
    }

    private static RowsSheet shut(IndicatorDefinition definition, Access access, Programme programme, Quarter quarter) {
        return new RowsSheet(
                definition,
                access,
                programme.id(),
                programme.name(),
                quarter,
                Optional.empty(),
                List.of(),
                0,
                BigDecimal.ZERO,
                1,
                Optional.empty());
    }

    private RowsSheet open(ReadyIndicator indicator, Programme programme, Quarter quarter, int page) {
        var rows = behind.rows(indicator, programme.id(), Span.of(quarter));
        var pages = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var shown = Math.min(Math.max(1, page), pages);
        return new RowsSheet(
                indicator.definition(),
                Access.OPEN,
                programme.id(),
                programme.name(),
                quarter,
                counting.count(programme.id(), indicator.code(), quarter.firstDay(), quarter.lastDay()),
                rows.subList((shown - 1) * ON_A_PAGE, Math.min(rows.size(), shown * ON_A_PAGE)),
                rows.size(),
                rows.stream().map(CountedRow::n).reduce(BigDecimal.ZERO, BigDecimal::add),
                shown,
                shown < pages ? Optional.of(shown + 1) : Optional.empty());
    }
}
