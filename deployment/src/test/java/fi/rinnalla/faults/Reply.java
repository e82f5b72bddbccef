package fi.rinnalla.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back, whole. */
record Reply(int status, List<String> headers, String body) {

    Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The cookie that was given, as it is sent back. */
    String cookie() {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, "Set-Cookie:", 0, "Set-Cookie:".length()))
                .map(line -> line.substring("Set-Cookie:".length()).strip().split(";")[0])
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow(() -> new AssertionError("no cookie came with " + this));
    }

    Document page() {
        return Jsoup.parse(body);
    }

    /** From the house itself. A server that starts has its port before it has its application, and answers in its own way. */
    boolean isOurs() {
        return header("Content-Security-Policy").isPresent() && status != 421;
    }

    /** Everything the page's main form would send if nothing more were touched, then what is named. */
    Map<String, String> form(String... named) {
        var form = page().selectFirst("main form[method=post]");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name]").forEach(field -> put(field, fields));
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

    /** The five words of the card that is shown, where one is. */
    String cardWords() {
        return String.join(" ", page().select(".wordcard li").eachText());
    }

    /** Thanks for feedback: what is shown only after it was kept. */
    boolean thanks() {
        return status == 200 && page().selectFirst("main form textarea") == null;
    }

    @Override
    public String toString() {
        return "Reply " + status + " " + page().select("h1").text();
    }
}
