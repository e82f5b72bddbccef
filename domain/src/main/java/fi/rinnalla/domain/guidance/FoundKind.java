package fi.rinnalla.domain.guidance;

/** What kind of thing answers a search. */
public enum FoundKind {
    ARTICLE,
    SERIES,
    NEWS,
    SERVICE,
    EVENT,
    GROUP
}
