package fi.rinnalla.web.feedback.staff;

import java.util.Arrays;
import java.util.Optional;

/** Reads closed choices as they travel in forms and addresses. What is not one of them was not chosen. */
final class Closed {
    private Closed() {}

    static <E extends Enum<E>> Optional<E> choice(Class<E> of, String typed) {
        return Arrays.stream(of.getEnumConstants())
                .filter(it -> Words.low(it).equals(typed))
                .findFirst();
    }
}
