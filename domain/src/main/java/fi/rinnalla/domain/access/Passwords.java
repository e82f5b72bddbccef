package fi.rinnalla.domain.access;

/**
 * Staff passwords, slowly. Each call takes the same long while and may throw {@link fi.rinnalla.domain.shared.Busy}. The
 * caller wipes the characters.
 */
public interface Passwords {
    String hash(char[] password);

    boolean matches(char[] password, String hash);

    /** Does the work of {@link #matches} for nothing, so that an unknown address answers like a wrong password. */
    void waste(char[] password);

    /** Whether the hash was made by an older recipe: at the next good sign-in, make it anew. */
    boolean isOutdated(String hash);
}
