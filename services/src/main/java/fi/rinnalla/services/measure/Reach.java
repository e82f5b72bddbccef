package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.MonthlyFigure;
import fi.rinnalla.domain.presence.Guidance;
import java.util.List;
import java.util.Map;

/**
 * How many a programme reached over the last year.
 *
 * @param guidance how often each kind was given in calls, all months together
 */
public record Reach(List<MonthlyFigure> months, Map<Guidance, Integer> guidance) {}
