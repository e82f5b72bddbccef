package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.domain.comparison.Interval;
import java.util.Optional;

/**
 * One interval to draw.
 *
 * @param value what stands at its end in words: the same as in the table, or why there is nothing to draw
 */
public record Bar(String label, String value, Optional<Interval> interval) {}
