package fi.rinnalla.journeys;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Fills in the page's main form as it came, hidden fields and all. */
final class Forms {
    private Forms() {}

    /** Everything the form would send if nothing were touched. */
    static Map<String, String> in(HttpResponse<String> page) {
        return in(Jsoup.parse(page.body()).selectFirst("main form[method=post]"));
    }

    /** The same of one of a page's forms. */
    static Map<String, String> in(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name]").forEach(field -> put(field, fields));
        form.select("select[name]").forEach(field -> chosen(field).ifPresent(it -> fields.put(field.attr("name"), it)));
        return fields;
    }

    /** As a browser has it: what is marked, else the first. */
    private static Optional<String> chosen(Element select) {
        return Optional.ofNullable(select.selectFirst("option[selected]"))
                .or(() -> Optional.ofNullable(select.selectFirst("option")))
                .map(Element::val);
    }

    static Map<String, String> with(HttpResponse<String> page, String... named) {
        var fields = in(page);
        for (int i = 0; i < named.length; i += 2) {
            fields.put(named[i], named[i + 1]);
        }
        return fields;
    }

    private static void put(Element field, Map<String, String> fields) {
        var chosen = field.attr("type").matches("radio|checkbox");
        if (!chosen || field.hasAttr("checked")) {
            fields.put(
                    field.attr("name"),
                    field.tagName().equals("textarea") ? field.wholeText().strip() : field.val());
        }
    }
}
