package fi.rinnalla.domain.feedback;

/** Who is to read a text about feedback. */
public enum Audience {
    PUBLIC,
    /** Development groups alone, among the words of others. */
    GROUP
}
