package fi.rinnalla.domain.codevelopment;

/** How far what parents spoke of has come. */
public enum Step {
    HEARD,
    UNDERSTOOD,
    IDEA,
    TRIAL,
    DECIDED,
    IN_USE,
    CHECKED
}
