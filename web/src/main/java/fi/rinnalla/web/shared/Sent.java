package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as it was sent, by the names of its fields, where these are not known beforehand or are many. */
public record Sent(Map<String, List<String>> fields) {
    public static final Sent NOTHING = new Sent(Map.of());

    public static Sent of(Form form) {
        return new Sent(Map.copyOf(form.asMap()));
    }

    /** With this in a field in which nothing stands yet. */
    public Sent with(String name, String value) {
        return with(name, List.of(value));
    }

    public Sent with(String name, List<String> values) {
        var more = new HashMap<>(fields);
        more.putIfAbsent(name, values);
        return new Sent(more);
    }

    /** In one kind of line ends, without outer space; empty where nothing was sent. */
    public String text(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0).strip().replace("\r\n", "\n");
    }

    /** As the browser's own date field sends it. */
    public Optional<LocalDate> day(String name) {
        return Typed.day(text(name));
    }

    /** What was written under this name in each language; those without words are left out. */
    public Map<Language, String> inLanguages(String name) {
        var words = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .filter(it -> !text(name(name, it)).isEmpty())
                .forEach(it -> words.put(it, text(name(name, it))));
        return words;
    }

    /** A field that stands once for each language. */
    public static String name(String name, Language language) {
        return name + "-" + language.path();
    }

    /** The names of those that are longer than this. */
    public List<String> longerThan(int most, String... names) {
        return Arrays.stream(names).filter(it -> text(it).length() > most).toList();
    }

    /** What was ticked, where a field may be sent several times. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** What stands for this form wherever it may count only once. */
    public Digest form() {
        return Digest.of(text(FormKeys.FIELD));
    }
}
