package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.web.comparison.Wording;
import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What everybody may take along.
 *
 * @param years of which there is anything, newest first
 */
public record OpenDataPage(Chrome chrome, List<Integer> years) implements Page {
    static final String TEMPLATE = "comparison/opendata";
    static final String URL = "/avoin-data";

    /** @param name as the file says it, in code */
    public record Column(String name, String meaning) {}

    public record Definition(String code, String name, String meaning, String basis) {}

    public String csv(int year) {
        return URL + ".csv?vuosi=" + year;
    }

    public String json(int year) {
        return URL + ".json?vuosi=" + year;
    }

    public String description() {
        return URL + "/datapackage.json";
    }

    /** Of the interface for programs. */
    public String document() {
        return ApiPaths.DOCUMENT;
    }

    public List<Column> columns() {
        return OpenDataFile.COLUMNS.stream()
                .map(it -> new Column(it, say(meaning(it))))
                .toList();
    }

    /** The key of what a column means. */
    static String meaning(String column) {
        return "opendata.column." + column.toLowerCase(Locale.ROOT);
    }

    public List<Definition> definitions() {
        var wording = new Wording(chrome.voice());
        return Arrays.stream(Indicator.values())
                .map(it -> new Definition(it.code(), wording.indicator(it), wording.definition(it), wording.basis(it)))
                .toList();
    }
}
