package fi.rinnalla.services.access;

import java.util.Optional;

/**
 * What a password has to open. There is always a lock; behind an unknown or disabled account nothing opens it.
 *
 * @param <I> how an account is known at this door
 */
public record Lock<I>(Optional<I> whose, Optional<String> hash) {
    I account() {
        return whose.orElseThrow();
    }

    @Override
    public String toString() {
        return "Lock";
    }
}
