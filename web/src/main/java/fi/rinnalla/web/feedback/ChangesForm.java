package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.feedback.PublicTopics;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader chose to see of the public texts, as it stands in the address. Nonsense there chooses nothing. */
public class ChangesForm {
    @QueryParam("vaihe")
    private String change;

    @QueryParam("aihe")
    private String theme;

    @QueryParam("paikka")
    private String place;

    @QueryParam("alue")
    private String county;

    /** A year, or a quarter of one. */
    @QueryParam("aika")
    private String time;

    @QueryParam("alkaen")
    private String after;

    /** Where a later page of what many have changed together begins. */
    @QueryParam("yhdessa")
    private String afterTogether;

    /** @param topics which counties there are to choose */
    PublishedFilter filter(PublicTopics topics) {
        var quarter = parsed(time, Quarter::of);
        return new PublishedFilter(
                parsed(change, it -> ChangeState.valueOf(it.toUpperCase(Locale.ROOT))),
                parsed(theme, it -> ThemeCode.valueOf(it.toUpperCase(Locale.ROOT))),
                parsed(place, it -> new PlaceId(UUID.fromString(it))),
                quarter,
                quarter.isPresent() ? Optional.empty() : parsed(time, ChangesForm::year),
                parsed(county, it -> County.valueOf(it.toUpperCase(Locale.ROOT)))
                        .flatMap(topics::area));
    }

    private static Integer year(String typed) {
        if (!typed.matches("20\\d\\d")) {
            throw new IllegalArgumentException("no year of ours: " + typed);
        }
        return Integer.valueOf(typed);
    }

    Optional<After> after() {
        return parsed(after, After::parse);
    }

    Optional<After> afterTogether() {
        return parsed(afterTogether, After::parse);
    }

    /** Whether a topic is asked for by name, be there such a one or not. */
    boolean asksForATopic() {
        return theme != null && !theme.isBlank();
    }

    /** The address of the page that begins there, with the same choices. */
    static String href(PublishedFilter filter, Optional<After> begins) {
        return href(filter, "alkaen", begins);
    }

    static String hrefTogether(PublishedFilter filter, Optional<After> begins) {
        return href(filter, "yhdessa", begins);
    }

    private static String href(PublishedFilter filter, String where, Optional<After> begins) {
        var chosen = new LinkedHashMap<String, String>();
        filter.change().ifPresent(it -> chosen.put("vaihe", low(it)));
        filter.theme().ifPresent(it -> chosen.put("aihe", low(it)));
        filter.place().ifPresent(it -> chosen.put("paikka", it.value().toString()));
        filter.area().ifPresent(it -> chosen.put("alue", low(it.county())));
        filter.year().ifPresent(it -> chosen.put("aika", it.toString()));
        filter.quarter().ifPresent(it -> chosen.put("aika", it.toString()));
        begins.ifPresent(it -> chosen.put(where, it.toString()));
        return chosen.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("&", chosen.isEmpty() ? "" : "?", ""));
    }

    static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> parsed(String typed, Function<String, T> parse) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(parse.apply(typed));
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
