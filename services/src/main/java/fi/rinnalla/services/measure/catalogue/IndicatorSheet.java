package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One indicator, and its figures of the last quarters.
 *
 * @param ready empty of an organisation's own
 * @param versions of an organisation's own, the first first; none of a ready one, which has had but one
 * @param quarters the oldest first; the last is not over
 * @param lines one for each programme, or one for the organisation where nobody counts by programme
 * @param written everything that was ever written down of an organisation's own, newest quarter first
 * @param rows whether there are rows behind its figures that staff may see
 * @param mayKeep whether the reader may change it and write figures down
 */
public record IndicatorSheet(
        IndicatorDefinition definition,
        Optional<ReadyIndicator> ready,
        List<Version> versions,
        List<Quarter> quarters,
        List<Line> lines,
        List<Written> written,
        boolean rows,
        boolean mayKeep) {

    public record Version(int number, Quarter since, OwnMeaning meaning) {}

    /** @param name empty where it is the whole organisation's */
    public record Line(ProgrammeId programme, String name, List<InQuarter> figures) {}

    /** @param openHours of the same days; empty where the figure is not divided by them */
    public record InQuarter(Quarter quarter, IndicatorFigure figure, Optional<BigDecimal> openHours) {}

    /** @param stands whether nothing was written in its place */
    public record Written(
            String programme,
            Quarter quarter,
            int version,
            BigDecimal value,
            Basis basis,
            String source,
            LocalDate enteredOn,
            boolean stands) {}
}
