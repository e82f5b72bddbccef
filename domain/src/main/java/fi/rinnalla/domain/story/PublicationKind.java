package fi.rinnalla.domain.story;

/** What an organisation brings out itself. */
public enum PublicationKind {
    ARTICLE,
    VIDEO,
    LEAFLET,
    REPORT
}
