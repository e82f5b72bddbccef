package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.GatheringFigures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.measure.OpeningFigures;
import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.measure.TeachingFigures;
import fi.rinnalla.domain.measure.TrainingFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.CountingAssignments.Walked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A quarter's figures as the organisation's own staff see them, and beside them what anybody else does.
 *
 * @param quarters those that can be chosen, newest first
 * @param over whether nothing can be added to it any more
 * @param relations of the whole organisation: whoever walks beside parents does so for no programme
 * @param frozen what has been frozen; later changes of what was counted do not show there
 * @param shared the indicators the network sees, or will see, of this quarter
 * @param sharedNow those that are shared from now on
 * @param openings of the days of the quarter that have come
 * @param walked what partners did
 * @param teaching who was taught
 */
public record OwnFigures(
        List<ProgrammeName> programmes,
        ProgrammeId programme,
        List<Quarter> quarters,
        Quarter quarter,
        boolean over,
        boolean closed,
        Figures exact,
        GatheringFigures gatherings,
        RelationFigures relations,
        TrainingFigures trainings,
        Map<Cell, Bin> frozen,
        Set<Indicator> shared,
        Set<Indicator> sharedNow,
        OpeningFigures openings,
        Walked walked,
        TeachingFigures teaching) {

    public record ProgrammeName(ProgrammeId id, String name) {}

    /** What staff see of what came with slips, and what others will: a bin, and none while an answer may still move it. */
    public Optional<Bin> ofSlips(Cell cell) {
        return over ? Optional.of(Bin.of(exact.of(cell))) : Optional.empty();
    }

    /** What others see of the cell: the frozen bin, or nothing. */
    public Optional<Bin> seenByOthers(Cell cell) {
        return Optional.ofNullable(frozen.get(cell));
    }
}
