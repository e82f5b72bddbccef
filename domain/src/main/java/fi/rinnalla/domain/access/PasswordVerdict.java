package fi.rinnalla.domain.access;

/** What came of looking at a password somebody wants to use. */
public sealed interface PasswordVerdict {
    record Accepted() implements PasswordVerdict {}

    record Refused(Reason why) implements PasswordVerdict {}

    enum Reason {
        TOO_SHORT,
        TOO_LONG,
        /** Nothing is left when the words, rows and repeats everybody tries first are taken out. */
        TOO_EASY
    }
}
