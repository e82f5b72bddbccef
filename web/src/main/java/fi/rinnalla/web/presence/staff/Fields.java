package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as it was typed, by the names of its fields; some of them stand once for each language or each weekday. */
public record Fields(Map<String, String> typed) {
    static final Fields NONE = new Fields(Map.of());

    static Fields of(Form form) {
        var typed = new HashMap<String, String>();
        form.asMap().forEach((name, values) -> typed.put(name, values.get(0)));
        return new Fields(typed);
    }

    /** With this in a field in which nothing stands yet. */
    Fields with(String name, String value) {
        var more = new HashMap<>(typed);
        more.putIfAbsent(name, value);
        return new Fields(more);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    /** As the browser's own date field sends it. */
    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What was written under this name in each language; those without words are left out. */
    Map<Language, String> inLanguages(String name) {
        var words = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .filter(it -> !text(name(name, it)).isEmpty())
                .forEach(it -> words.put(it, text(name(name, it))));
        return words;
    }

    static String name(String name, Language language) {
        return name + "-" + language.path();
    }

    Digest form() {
        return Digest.of(text(FormKeys.FIELD));
    }

    /** The names of those that are longer than this. */
    List<String> longerThan(int most, String... names) {
        return Arrays.stream(names).filter(it -> text(it).length() > most).toList();
    }
}
