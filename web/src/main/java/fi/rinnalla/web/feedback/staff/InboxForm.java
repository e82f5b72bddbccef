package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody chose to see of the inbox, as it stands in the address. Nonsense there chooses nothing. */
public class InboxForm {
    static final String OWED = "owed";
    static final String OVERDUE = "overdue";

    @QueryParam("state")
    private String state = "";

    @QueryParam("place")
    private String place = "";

    @QueryParam("theme")
    private String theme = "";

    @QueryParam("source")
    private String source = "";

    @QueryParam("kind")
    private String kind = "";

    @QueryParam("order")
    private String order = "";

    @QueryParam("after")
    private String after = "";

    InboxFilter filter(LocalDate today) {
        return new InboxFilter(
                states(),
                Typed.one(FeedbackKind.class, kind),
                Typed.one(Source.class, source),
                Typed.one(ThemeCode.class, theme),
                Optional.empty(),
                uuid(place).map(PlaceId::new),
                OVERDUE.equals(state) ? Optional.of(today) : Optional.empty(),
                Typed.one(InboxFilter.Order.class, order).orElse(InboxFilter.Order.NEWEST));
    }

    Optional<After> after() {
        try {
            return after == null || after.isEmpty() ? Optional.empty() : Optional.of(After.parse(after));
        } catch (IllegalArgumentException | DateTimeParseException nowhere) {
            return Optional.empty();
        }
    }

    boolean isNarrowed() {
        return !chosen().isEmpty();
    }

    /** The address of the page that begins there, with the same choices. */
    String href(Optional<After> begins) {
        var all = chosen();
        begins.ifPresent(it -> all.put("after", it.toString()));
        return all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .map(it -> "/tyo/palaute?" + it)
                .orElse("/tyo/palaute");
    }

    private Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        all.put("state", state());
        all.put("place", place());
        all.put("theme", theme());
        all.put("source", source());
        all.put("kind", kind());
        all.put("order", order());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private Set<FeedbackState> states() {
        if (OWED.equals(state) || OVERDUE.equals(state)) {
            return InboxFilter.open().states();
        }
        return Typed.one(FeedbackState.class, state)
                .<Set<FeedbackState>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(FeedbackState.class));
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    String state() {
        return OWED.equals(state) || OVERDUE.equals(state)
                ? state
                : Typed.one(FeedbackState.class, state).map(Typed::low).orElse("");
    }

    String place() {
        return uuid(place).map(UUID::toString).orElse("");
    }

    String theme() {
        return Typed.one(ThemeCode.class, theme).map(Typed::low).orElse("");
    }

    String source() {
        return Typed.one(Source.class, source).map(Typed::low).orElse("");
    }

    String kind() {
        return Typed.one(FeedbackKind.class, kind).map(Typed::low).orElse("");
    }

    String order() {
        return Typed.one(InboxFilter.Order.class, order)
                .filter(it -> it != InboxFilter.Order.NEWEST)
                .map(Typed::low)
                .orElse("");
    }
}
