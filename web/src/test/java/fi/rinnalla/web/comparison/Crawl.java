package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes to the comparison knowing nothing but its address, follows every link, tries every choice of every form and takes every file. */
final class Crawl {
    /** A picture takes long to draw; of so many choices one is taken. */
    private static final int ONE_PICTURE_OF = 60;

    private static final Set<Indicator> OF_EACH_FORM = Boolean.getBoolean("rinnalla.full")
            ? EnumSet.allOf(Indicator.class)
            : EnumSet.of(
                    Indicator.FEEDBACK_RECEIVED,
                    Indicator.FEEDBACK_ANSWERED_IN_TIME,
                    Indicator.DAYS_TO_ANSWER,
                    Indicator.EXIT_HEARD);

    private final AComparison comparison;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of(""));

    private Crawl(AComparison comparison) {
        this.comparison = comparison;
    }

    /** @param files what each is called and holds; none where the choice has to be mended */
    record Found(String query, Document page, Map<String, byte[]> files) {
        String machines() {
            return new String(files.get("csv"), StandardCharsets.UTF_8);
        }

        String people() {
            return new String(files.get("csv for people"), StandardCharsets.UTF_8);
        }

        String svg() {
            return new String(files.get("svg"), StandardCharsets.UTF_8);
        }

        boolean isOf(String view) {
            return query.contains("nakyma=" + view + "&");
        }
    }

    static List<Found> of(AComparison comparison) {
        var crawl = new Crawl(comparison);
        while (!crawl.ahead.isEmpty()) {
            var query = crawl.ahead.poll();
            if (!crawl.found.containsKey(query) && isNew(query)) {
                crawl.visit(query);
            }
        }
        return List.copyOf(crawl.found.values());
    }

    /** One indicator of each form is enough, but of those in proportion, and where several are shown at once none is chosen. */
    private static boolean isNew(String query) {
        var indicator = Indicator.coded(String.valueOf(one(query, "osoitin"))).orElse(Indicator.FEEDBACK_RECEIVED);
        if (query.contains("nakyma=" + ViewKind.RATE.code())) {
            return true;
        }
        var several = ViewKind.coded(one(query, "nakyma"))
                .filter(it -> !it.isOfOneIndicator())
                .isPresent();
        return several ? indicator == Indicator.FEEDBACK_RECEIVED : OF_EACH_FORM.contains(indicator);
    }

    private void visit(String query) {
        var room = new ComparisonRoom(comparison.comparing(), form(query));
        var voice = AComparison.chrome(Language.FI).voice();
        var answer = room.page(twin -> AComparison.chrome(Language.FI));
        var page = Rendered.template("comparison/comparison", Map.of("page", answer.page()));
        var files = new LinkedHashMap<String, byte[]>();
        if (!answer.wrong()) {
            var leaving = room.leaving(voice);
            files.put("csv", leaving.csv(false));
            files.put("csv for people", leaving.csv(true));
            files.put("svg", leaving.svg());
            if (found.size() % ONE_PICTURE_OF == 0) {
                files.put("png", leaving.picture().orElseThrow().bytes());
            }
        }
        found.put(query, new Found(query, page, files));
        choices(page).forEach(ahead::add);
        page.select("nav.noprint a[href^=/vertailu?]").forEach(it -> {
            if (it.attr("href").contains("osoitin")) {
                ahead.add(canonical(it.attr("href").substring("/vertailu".length())));
            }
        });
    }

    /** The form as it stands, with one thing chosen otherwise. */
    private static Stream<String> choices(Document page) {
        var form = page.selectFirst("form[method=get]");
        var hidden = form.select("input[type=hidden]").stream()
                .filter(it -> !it.attr("name").equals("kieli"))
                .map(it -> it.attr("name") + "=" + it.val())
                .toList();
        var ticked = form.select("input[type=checkbox][checked]").eachAttr("value");
        var selects = form.select("select");
        var asItStands = selects.stream().collect(Collectors.toMap(it -> it.attr("name"), Crawl::chosen));
        var otherwise = selects.stream()
                .flatMap(select -> select.select("option").stream().map(option -> {
                    var all = new LinkedHashMap<>(asItStands);
                    all.put(select.attr("name"), option.val());
                    return query(hidden, all, ticked);
                }));
        var othersTicked = form.select("input[type=checkbox]").stream().map(box -> {
            var other = new TreeSet<>(ticked);
            if (!other.remove(box.val())) {
                other.add(box.val());
            }
            return query(hidden, asItStands, other);
        });
        return Stream.concat(otherwise, othersTicked);
    }

    private static String chosen(Element select) {
        return select.select("option[selected]").stream()
                .findFirst()
                .map(Element::val)
                .orElseThrow();
    }

    private static String query(Iterable<String> hidden, Map<String, String> selects, Iterable<String> ticked) {
        var parts = new TreeSet<String>();
        hidden.forEach(parts::add);
        selects.forEach((name, value) -> parts.add(name + "=" + value));
        ticked.forEach(it -> parts.add("toiminta=" + it));
        return "?" + String.join("&", parts);
    }

    private static String canonical(String query) {
        return "?"
                + Arrays.stream(query.substring(1).split("&"))
                        .filter(it -> !it.startsWith("kieli="))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    static ComparisonForm form(String query) {
        return new ComparisonForm(
                one(query, "nakyma"),
                one(query, "osoitin"),
                one(query, "jakaja"),
                one(query, "alku"),
                one(query, "loppu"),
                all(query));
    }

    private static Set<String> all(String query) {
        return parts(query)
                .filter(it -> it.startsWith("toiminta="))
                .map(it -> it.substring("toiminta=".length()))
                .collect(Collectors.toSet());
    }

    private static String one(String query, String name) {
        return parts(query)
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> parts(String query) {
        return Arrays.stream(query.replaceFirst("^\\?", "").split("&"));
    }
}
