package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Quarter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every figure there is of an organisation, as those who work there see it: each indicator of the catalogue with its parts, programme by
 * programme and quarter by quarter, and over the days of the goals that were set.
 *
 * @param lines of each indicator's file
 * @param towards what each goal has come to, by programme and goal
 */
record Counts(Map<String, List<String>> lines, Map<String, String> towards) {
    private static final String ALL = "/tyo/osoittimet";
    private static final String PROGRAMMES = "/tyo/ohjelmat";

    static Counts seenBy(Guest worker) {
        var lines = new LinkedHashMap<String, List<String>>();
        for (var code : codes(worker)) {
            lines.put(
                    code,
                    worker.get(ALL + "/" + code + "/luvut.csv")
                            .body()
                            .lines()
                            .skip(1)
                            .sorted()
                            .toList());
        }
        var towards = new TreeMap<String, String>();
        for (var it : worker.page(PROGRAMMES).select("main li a[href^=" + PROGRAMMES + "/]")) {
            worker.page(it.attr("href"))
                    .select("h2#goal + ul > li")
                    .forEach(goal -> towards.put(
                            it.text() + " " + goal.select("strong").text(),
                            goal.select("p").get(1).text().replaceAll("[\\u00a0\\u202f]", " ")));
        }
        return new Counts(lines, towards);
    }

    static List<String> codes(Guest worker) {
        return worker.page(ALL).select("main ul.rows a[href^=" + ALL + "/]").eachAttr("href").stream()
                .map(it -> it.replaceAll(".*/", ""))
                .toList();
    }

    /** As the file of the indicator says it. */
    int of(String code, String programme, Quarter quarter) {
        return lines.get(code).stream()
                .map(it -> it.split(";"))
                .filter(it -> it[0].equals(programme) && it[1].equals(quarter.number() + "/" + quarter.year()))
                .filter(it -> it[3].isEmpty())
                .mapToInt(it -> Integer.parseInt(it[4]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " " + quarter + ": " + lines.get(code)));
    }

    /** As the goal says it. */
    int of(String code, String programme) {
        var said = towards.getOrDefault(programme + " " + code, "");
        var digits = said.replaceFirst(".* mennessä ([\\d ]+)\\..*", "$1").replace(" ", "");
        if (!digits.matches("\\d+")) {
            throw new AssertionError(code + " of " + programme + ": " + said);
        }
        return Integer.parseInt(digits);
    }

    /** Those that are a number other than nought in some quarter. */
    long speaking() {
        return lines.values().stream()
                .filter(all -> all.stream().anyMatch(it -> !it.split(";")[4].equals("0")))
                .count();
    }
}
