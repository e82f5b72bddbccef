package fi.rinnalla.web.gathering.staff;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** How many seats there are to be, as it was typed. */
record SeatsForm(MultivaluedMap<String, String> fields) {
    static final int MOST = 500;

    /** Empty where it is no number, or none that a room could hold. */
    Optional<Integer> seats() {
        var typed = fields.getFirst("seats");
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= MOST);
    }
}
