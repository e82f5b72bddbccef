package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** All texts of all rooms, read once: {@code texts/ROOM_LANGUAGE.properties}. Every key exists in every language. */
@ApplicationScoped
public class Texts {
    /** The rooms that have something to say. */
    public static final List<String> ROOMS = List.of(
            "portal",
            "error",
            "feedback",
            "card",
            "change",
            "request",
            "staff",
            "comparison",
            "opendata",
            "view",
            "mail",
            "role",
            "time",
            "hours",
            "poster",
            "hanging",
            "gathering",
            "running",
            "guidance",
            "navigator",
            "tally",
            "call",
            "editing",
            "admin",
            "absence",
            "promised",
            "measure",
            "programme",
            "funding",
            "indicator",
            "importing",
            "audit",
            "exporting",
            "partner",
            "match",
            "ordering",
            "assignment",
            "theme",
            "meeting",
            "coaching",
            "fee",
            "relation",
            "commitment",
            "wellbeing",
            "story",
            "telling",
            "monthly",
            "training",
            "cohort",
            "professional",
            "devgroup",
            "seat",
            "model",
            "reporting",
            "result",
            "instrument",
            "went",
            "survey",
            "pair",
            "match");

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            ROOMS.forEach(room -> all.putAll(read(room, language)));
            words.put(language, Map.copyOf(all));
        }
    }

    public Map<String, String> in(Language language) {
        return words.get(language);
    }

    private static Map<String, String> read(String room, Language language) {
        var name = "/texts/" + room + "_" + language.bundle() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var read = new HashMap<String, String>();
            properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
