package fi.rinnalla.web.comparison.chart;

import java.util.List;

/** Bars of one class. All groups of a chart share one scale. Without a name, there is but one group. */
public record BarGroup(String name, List<Bar> bars) {}
