package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.MonthlyFigure;
import fi.rinnalla.domain.measure.TalkFigures;
import java.util.List;

/**
 * How many a programme reached over the last year, month by month, and what was noted of visits and calls.
 *
 * @param visits all visits of the quarter, for it is not of each that anything was noted
 * @param quarter the calendar's quarter that was asked for
 * @param year the calendar's year in which it lies, as far as it has come
 */
public record Reach(List<MonthlyFigure> months, int visits, TalkFigures quarter, TalkFigures year) {}
