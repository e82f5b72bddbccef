package fi.rinnalla.web.comparison;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Programmes side by side.
 *
 * @param result empty while there is nothing to show: nothing frozen, or a choice that has to be mended
 */
public record ComparisonPage(
        Chrome chrome,
        String network,
        List<Way> ways,
        Choices choices,
        List<Problem> problems,
        Optional<Result> result,
        boolean anythingFrozen)
        implements StaffPage {
    static final String TEMPLATE = "comparison/comparison";

    /**
     * What can be chosen, and what is.
     *
     * @param view kept as it is
     * @param divisors none where nothing is divided
     * @param indicators none where several are shown at once; the one chosen before is kept then
     */
    public record Choices(
            String view,
            String indicator,
            List<Choice> programmes,
            List<Choice> indicators,
            List<Choice> divisors,
            List<Choice> from,
            List<Choice> to) {
        public List<Choice> chosenProgrammes() {
            return programmes.stream().filter(Choice::chosen).toList();
        }

        public String chosenDivisor() {
            return chosen(divisors);
        }

        public String chosenFrom() {
            return chosen(from);
        }

        public String chosenTo() {
            return chosen(to);
        }

        private static String chosen(List<Choice> all) {
            return all.stream()
                    .filter(Choice::chosen)
                    .map(Choice::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Another way of looking at the same choice. */
    public record Way(String name, String href, boolean current) {}

    /**
     * @param files addresses of the same as files
     * @param pictured whether a picture is among them; a very tall one is not drawn
     */
    public record Result(
            String name,
            String finding,
            List<String> beside,
            Drawing drawing,
            String caption,
            List<FigureTable> tables,
            List<String> notComparable,
            List<String> missing,
            List<String> how,
            List<File> files,
            boolean pictured) {}

    public record File(String name, String href) {}

    /** For whoever asked for a picture that would be too large. */
    ComparisonPage withoutPicture() {
        var problem = new Problem("toiminta", say("view.file.png.large"));
        return new ComparisonPage(chrome.troubled(), network, ways, choices, List.of(problem), result, anythingFrozen);
    }

    public String language() {
        return chrome.language().path();
    }

    public Field programmesField() {
        return Field.of("toiminta", say("comparison.programmes")).among(problems);
    }

    public Field indicatorField() {
        return Field.of("osoitin", say("comparison.indicator"));
    }

    public Field divisorField() {
        return Field.of("jakaja", say("comparison.divisor")).among(problems);
    }

    public Field fromField() {
        return Field.of("alku", say("comparison.period.from")).among(problems);
    }

    public Field toField() {
        return Field.of("loppu", say("comparison.period.to"));
    }

    public Field nameField() {
        return Field.of("nimi", say("view.saved.name")).hinted(say("view.saved.name.hint"));
    }
}
