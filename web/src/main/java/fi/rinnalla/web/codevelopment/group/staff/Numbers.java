package fi.rinnalla.web.codevelopment.group.staff;

import java.util.Optional;

/** Small numbers as people type them. */
final class Numbers {
    private Numbers() {}

    static Optional<Integer> of(String typed) {
        return Optional.of(typed).filter(it -> it.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }
}
