package fi.rinnalla.web.survey.result;

import fi.rinnalla.web.comparison.chart.Drawing;
import java.util.List;

/**
 * One question with its numbers, as pages and files show it.
 *
 * @param id for a browser
 * @param lang the language the question is in, where that is not the page's; null otherwise
 * @param finding one sentence, no more than the numbers allow
 * @param headings of the table
 * @param rows of the table; the first of each names a choice
 */
public record Shown(
        String id,
        String question,
        String lang,
        String finding,
        Drawing drawing,
        List<String> headings,
        List<List<String>> rows) {}
