package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed about one meeting. Its fields carry the meeting's id, so that each on the page has a name of its own. */
record SessionForm(MultivaluedMap<String, String> fields) {
    String typed(String field, String otherwise) {
        var typed = fields.getFirst(field);
        return typed == null ? otherwise : typed.strip();
    }

    /** Empty where a number is none, or too large. */
    Optional<Attendance> attendance(UUID session) {
        try {
            var cost = Typed.text(typed("cost-" + session, "")).map(SessionForm::cents);
            return Optional.of(new Attendance(number("adults-" + session), number("children-" + session), cost));
        } catch (ArithmeticException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private int number(String field) {
        return Integer.parseInt(typed(field, ""));
    }

    /** {@code 12,50} and {@code 12.5} are the same money. */
    private static int cents(String euros) {
        return new BigDecimal(euros.replace(',', '.').replace(" ", ""))
                .movePointRight(2)
                .intValueExact();
    }

    /** Empty where it is no day, or ends before it starts. */
    Optional<Meeting> meeting(UUID session) {
        try {
            return Optional.of(new Meeting(
                    LocalDate.parse(typed("day-" + session, "")), time("starts-" + session), time("ends-" + session)));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private LocalTime time(String field) {
        return Typed.clock(typed(field, ""));
    }

    static String euros(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }

    /** Empty where it is not one that may be followed; an empty one takes the link away. */
    Optional<String> link(UUID session) {
        var typed = typed("link-" + session, "");
        return Optional.of(typed).filter(it -> it.isEmpty() || it.length() <= 500 && it.matches("https://[^\\s\"<>]+"));
    }

    Map<Language, String> reasons(UUID session) {
        var reasons = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            Typed.text(typed("reason-" + language.path() + "-" + session, ""))
                    .map(it -> it.strip().substring(0, Math.min(it.strip().length(), 300)))
                    .ifPresent(it -> reasons.put(language, it));
        }
        return reasons;
    }
}
