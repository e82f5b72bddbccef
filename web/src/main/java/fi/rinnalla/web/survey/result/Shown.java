package fi.rinnalla.web.survey.result;

import fi.rinnalla.web.comparison.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * One question with its numbers, as pages and files show it.
 *
 * @param id for a browser
 * @param lang the language the question is in, where that is not the page's; null otherwise
 * @param finding one sentence, no more than the numbers allow
 * @param drawing nothing where every number is so small that it is not told
 * @param headings of the table
 * @param rows of the table; the first of each names a choice
 */
public record Shown(
        String id,
        String question,
        String lang,
        String finding,
        Optional<Drawing> drawing,
        List<String> headings,
        List<List<String>> rows) {
    /** No number of it is told: there is nothing to draw, and its table would be empty. */
    public boolean isWithheld() {
        return drawing.isEmpty();
    }

    static boolean areWithheld(List<Shown> all) {
        return !all.isEmpty() && all.stream().allMatch(Shown::isWithheld);
    }
}
