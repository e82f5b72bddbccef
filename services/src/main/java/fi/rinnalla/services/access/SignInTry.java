package fi.rinnalla.services.access;

import java.util.Optional;

/**
 * Somebody at the staff's door.
 *
 * @param from the address the connection comes from; nothing of it is kept
 * @param devices the cookie of known devices, as it came
 * @param ticket from an earlier wait
 * @param replaces the session that is open in this browser already
 */
public record SignInTry(
        String email,
        char[] password,
        String from,
        Optional<String> devices,
        Optional<String> ticket,
        Optional<Token> replaces) {
    @Override
    public String toString() {
        return "SignInTry";
    }
}
