package fi.rinnalla.domain.story;

/** A copy that no button of ours takes back. */
public enum CopyKind {
    LEAFLET,
    OUTSIDE_PAGE,
    SLIDES,
    RECORDING
}
