package fi.rinnalla.demo.survey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a page, as somebody finds it who answers.
 *
 * @param hidden what travels along
 * @param single the values of each question of which one is chosen
 * @param many the values of each question of which several may be
 * @param texts questions answered in free words
 * @param button what the first button says to the server
 */
record FoundForm(
        String action,
        List<Map.Entry<String, String>> hidden,
        Map<String, List<String>> single,
        Map<String, List<String>> many,
        List<String> texts,
        Map.Entry<String, String> button) {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXT = Pattern.compile("<textarea\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>");

    static FoundForm in(String page) {
        var form = FORM.matcher(page)
                .results()
                .map(it -> it.group())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form: " + page));
        var hidden = new ArrayList<Map.Entry<String, String>>();
        var single = new LinkedHashMap<String, List<String>>();
        var many = new LinkedHashMap<String, List<String>>();
        INPUT.matcher(form).results().map(it -> it.group()).forEach(it -> {
            var name = attribute(it, "name");
            var value = attribute(it, "value");
            switch (attribute(it, "type")) {
                case "hidden" -> hidden.add(Map.entry(name, value));
                case "radio" ->
                    single.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
                case "checkbox" ->
                    many.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
                default -> {}
            }
        });
        var texts = TEXT.matcher(form)
                .results()
                .map(it -> attribute(it.group(), "name"))
                .toList();
        var button =
                BUTTON.matcher(form).results().map(it -> it.group()).findFirst().orElseThrow();
        return new FoundForm(
                attribute(form, "action"),
                hidden,
                single,
                many,
                texts,
                Map.entry(attribute(button, "name"), attribute(button, "value")));
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static String unescaped(String it) {
        return it.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String it) {
        return URLEncoder.encode(it, StandardCharsets.UTF_8);
    }
}
