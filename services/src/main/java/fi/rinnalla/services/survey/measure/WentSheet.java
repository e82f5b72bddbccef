package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import java.util.List;
import java.util.Map;

/**
 * How visits, calls, groups and events went in one quarter, of all answers.
 *
 * @param quarters those that are over, the newest first
 * @param slips how many are good
 */
public record WentSheet(List<Quarter> quarters, Quarter quarter, Map<ExitDoor, ExitFigures> figures, int slips) {}
