package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import java.util.List;

/**
 * How visits and calls went in one quarter.
 *
 * @param quarters those that are over, the newest first
 * @param own all answers
 * @param verified those that came with slips: what may be counted together with other organisations'
 * @param slips how many are good
 */
public record WentSheet(
        List<Quarter> quarters,
        Quarter quarter,
        ExitFigures visits,
        ExitFigures calls,
        ExitFigures own,
        ExitFigures verified,
        int slips) {}
