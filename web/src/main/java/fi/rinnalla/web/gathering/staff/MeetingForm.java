package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** One meeting more, as it was typed. */
record MeetingForm(MultivaluedMap<String, String> fields) {
    /** Empty where it is no day, or ends before it starts. */
    Optional<Meeting> meeting() {
        try {
            return Optional.of(new Meeting(
                    LocalDate.parse(typed("day")), Typed.clock(typed("starts")), Typed.clock(typed("ends"))));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
