package fi.rinnalla.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a page as a browser would send it when nothing was touched: hidden fields and what is chosen already. */
record Form(String action, Map<String, String> fields) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    /** The first form of the page that posts to such an address. */
    static Form in(String html, String to) {
        var form = FORM.matcher(html)
                .results()
                .map(it -> it.group())
                .filter(it -> attribute(it, "action").endsWith(to))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no form that posts to " + to));
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form)
                .results()
                .map(it -> it.group())
                .filter(Form::isSent)
                .forEach(it -> fields.put(attribute(it, "name"), attribute(it, "value")));
        return new Form(attribute(form, "action"), fields);
    }

    private static boolean isSent(String input) {
        return input.contains("type=\"hidden\"") || input.contains(" checked");
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    Form filled(Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new Form(action, all);
    }

    Request sentTo(String host) {
        return Request.post(host, action, encoded());
    }

    String encoded() {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
