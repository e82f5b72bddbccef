package fi.rinnalla.web.comparison;

import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Programmes side by side.
 *
 * @param result empty while there is nothing to show: nothing frozen, or a choice that has to be mended
 */
public record ComparisonPage(
        Chrome chrome, Choices choices, List<Problem> problems, Optional<Result> result, boolean anythingFrozen)
        implements Page {
    static final String TEMPLATE = "comparison/comparison";

    /** What can be chosen, and what is. */
    public record Choices(List<Choice> programmes, List<Choice> indicators, List<Choice> from, List<Choice> to) {}

    /**
     * @param notComparable who is left out, and why, in sentences
     * @param missing what the reader should know that is not here
     * @param people why counts are no numbers of people
     * @param forPeople address of the file for spreadsheets
     */
    public record Result(
            String indicator,
            String finding,
            List<String> differences,
            Drawing drawing,
            String definition,
            String basis,
            FigureTable ofPeriod,
            Optional<FigureTable> byQuarter,
            List<String> notComparable,
            List<String> missing,
            String people,
            String forPeople,
            String forMachines) {}

    public String language() {
        return chrome.language().path();
    }

    public Field programmesField() {
        return Field.of("toiminta", say("comparison.programmes")).among(problems);
    }

    public Field indicatorField() {
        return Field.of("osoitin", say("comparison.indicator"));
    }

    public Field fromField() {
        return Field.of("alku", say("comparison.period.from")).among(problems);
    }

    public Field toField() {
        return Field.of("loppu", say("comparison.period.to"));
    }
}
