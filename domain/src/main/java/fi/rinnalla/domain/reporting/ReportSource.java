package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import java.util.List;
import java.util.Optional;

/** From where a draft has what nobody writes in it, each time it is looked at. */
public interface ReportSource {
    /** Nothing where the house knows no such indicator any more. */
    Optional<FigureLine> figure(IndicatorCode code);

    /** What the programme says of that. */
    default List<FactLine> facts(ProgrammePart part) {
        return List.of();
    }
}
