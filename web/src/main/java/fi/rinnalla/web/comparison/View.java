package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.chart.Drawing;
import java.util.List;

/** One way of looking at the release: a finding, its chart and tables, and the same numbers as a file. All of it is reckoned from frozen bins. */
interface View {
    /** What the chart shows. */
    String name();

    /** No more than the intervals allow. */
    String finding();

    /** More sentences of the same kind. */
    List<String> beside();

    Drawing drawing();

    String legend();

    /** What was counted and where it comes from. */
    String explained();

    List<FigureTable> tables();

    /** Who is left out, and why. */
    List<String> notComparable();

    /** What the reader should know that is not here. */
    List<String> missing();

    /** How to read it. */
    List<String> how();

    /** With headings, in the reader's language. */
    List<List<String>> forPeople();

    /** With headings, in codes. */
    List<List<String>> forMachines();

    List<Quarter> quarters();

    /** What its files are called, without a language. */
    String fileName();
}
