package fi.rinnalla.services.measure.catalogue;

import static fi.rinnalla.domain.measure.Indicator.CHANGE_VISIBLE_TO_AUTHORS;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_ANSWERED_IN_TIME;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.measure.catalogue.RowKind;
import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.measure.CountingTheQuarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What became of what parents said, and of what an organisation has worked out. */
@Dependent
public class CountingChange {
    private final CountingTheQuarter counting;
    private final Adoptions adoptions;

    @Inject
    public CountingChange(CountingTheQuarter counting, Adoptions adoptions) {
        this.counting = counting;
        this.adoptions = adoptions;
    }

    Counted count(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return switch (indicator) {
            case FEEDBACK_RECEIVED -> all(Indicator.FEEDBACK_RECEIVED, programme, span);
            case CHANGES_MADE -> all(Indicator.CHANGES_MADE, programme, span);
            case NO_CHANGE_WITH_REASON -> all(Indicator.NO_CHANGE_WITH_REASON, programme, span);
            case FEEDBACK_ANSWERED_IN_TIME -> share(FEEDBACK_ANSWERED_IN_TIME, "yes", programme, span);
            case CHANGE_VISIBLE_TO_AUTHORS -> share(CHANGE_VISIBLE_TO_AUTHORS, "visible", programme, span);
            case DAYS_TO_ANSWER ->
                Counted.middle(
                        counting.daysToAnswer(programme, span),
                        parts(Indicator.DAYS_TO_ANSWER, counting.feedback(programme, span)));
            case MODELS_BY_ADOPTION_STAGE -> models(span.last());
            default -> throw new IllegalArgumentException("not counted here: " + indicator);
        };
    }

    private Counted all(Indicator indicator, ProgrammeId programme, Span span) {
        return Counted.of(counting.feedback(programme, span).of(Cell.of(indicator)));
    }

    private Counted share(Indicator indicator, String of, ProgrammeId programme, Span span) {
        return Counted.share(of, parts(indicator, counting.feedback(programme, span)));
    }

    private static List<FigurePart> parts(Indicator indicator, Figures figures) {
        return indicator.cells().stream()
                .map(it -> FigurePart.of(it.division(), figures.of(it)))
                .toList();
    }

    /** As it stood at the end of that day; where a county has let a model go, it is no longer on its way. */
    private Counted models(LocalDate day) {
        var stages = adoptions.all().stream()
                .flatMap(it -> standing(it, day).stream())
                .map(AdoptionMove::stage)
                .toList();
        return Counted.sum(Arrays.stream(Stage.values())
                .filter(it -> it != Stage.ENDED)
                .map(stage -> FigurePart.of(
                        Counted.code(stage),
                        stages.stream().filter(it -> it == stage).count())));
    }

    List<CountedRow> adoptionsOn(LocalDate day) {
        return adoptions.all().stream()
                .flatMap(it -> standing(it, day)
                        .map(move -> CountedRow.of(
                                RowKind.ADOPTION, it.model().value(), move.day(), Counted.code(it.county()), 1))
                        .stream())
                .toList();
    }

    private static Optional<AdoptionMove> standing(Adoption adoption, LocalDate day) {
        return adoption.history().stream()
                .filter(it -> !it.day().isAfter(day))
                .reduce((before, after) -> after)
                .filter(it -> it.stage() != Stage.ENDED);
    }
}
