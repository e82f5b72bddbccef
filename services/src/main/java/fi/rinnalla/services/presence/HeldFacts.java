package fi.rinnalla.services.presence;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.services.presence.DoorRow.Directions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of a door as they are kept, by names. */
final class HeldFacts {
    private HeldFacts() {}

    static Held of(DoorFacts facts) {
        var values = new HashMap<>(Map.of(
                "name", facts.name(),
                "street", facts.street(),
                "town", facts.town(),
                "number", facts.number(),
                "stepfree", facts.stepFree().map(String::valueOf).orElse("")));
        facts.texts().forEach((language, text) -> {
            values.put("way-" + language, text.way().orElse(""));
            values.put("access-" + language, text.access().orElse(""));
        });
        return new Held(values);
    }

    /** In every language, so that words that came later go. */
    static DoorFacts read(Held held) {
        return new DoorFacts(
                held.of("name"),
                held.of("street"),
                held.of("town"),
                held.of("number"),
                said(held, "stepfree").map(Boolean::valueOf),
                Arrays.stream(Language.values())
                        .collect(Collectors.toMap(Function.identity(), it -> directions(held, it))));
    }

    private static Directions directions(Held held, Language language) {
        return new Directions(said(held, "way-" + language), said(held, "access-" + language));
    }

    private static Optional<String> said(Held held, String name) {
        return Optional.of(held.of(name)).filter(it -> !it.isEmpty());
    }
}
