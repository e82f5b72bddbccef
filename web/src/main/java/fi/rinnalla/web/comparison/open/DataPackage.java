package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.api.Answers;
import fi.rinnalla.web.api.IndicatorWords;
import fi.rinnalla.web.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is in the files, for programs: a Data Package (Frictionless Data) with each field, the licence, and beside it what each
 * indicator is in every language.
 */
record DataPackage(
        String name,
        String title,
        String description,
        List<Licence> licenses,
        List<Resource> resources,
        List<Answers.Indicator> indicators) {
    private static final Set<String> NUMBERS = Set.of("low", "high");
    private static final Set<String> DAYS = Set.of("frozenOn");

    record Licence(String name, String path, String title) {}

    record Resource(String name, String path, String format, String mediatype, String encoding, Schema schema) {}

    record Schema(List<Column> fields) {}

    record Column(String name, String type, String description) {}

    static DataPackage of(Texts texts, List<Integer> years) {
        var english = texts.in(Language.EN);
        return new DataPackage(
                "rinnalla-open-data",
                english.get("opendata.heading"),
                english.get("opendata.lead") + " " + english.get("opendata.bins"),
                List.of(new Licence(
                        OpenDataFile.LICENCE,
                        "https://creativecommons.org/licenses/by/4.0/",
                        "Creative Commons Attribution 4.0")),
                years.stream().map(it -> resource(it, english)).toList(),
                new IndicatorWords(texts).released());
    }

    private static Resource resource(int year, Map<String, String> words) {
        return new Resource(
                "released-" + year,
                "../avoin-data.csv?vuosi=" + year,
                "csv",
                "text/csv",
                "utf-8",
                new Schema(OpenDataFile.COLUMNS.stream()
                        .map(it -> new Column(it, type(it), words.get(OpenDataPage.meaning(it))))
                        .toList()));
    }

    private static String type(String column) {
        if (NUMBERS.contains(column)) {
            return "integer";
        }
        return DAYS.contains(column) ? "date" : "string";
    }
}
