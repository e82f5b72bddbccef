package fi.rinnalla.domain.guidance;

/** How far a text has come towards its readers. */
public enum TextState {
    DRAFT,
    SCHEDULED,
    PUBLISHED
}
