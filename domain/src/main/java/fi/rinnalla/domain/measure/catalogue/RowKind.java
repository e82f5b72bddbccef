package fi.rinnalla.domain.measure.catalogue;

/** What a row behind a figure is: which page tells more, and who may see it. */
public enum RowKind {
    VISITS_OF_A_DAY,
    CALLS_OF_A_DAY,
    OPENING,
    MEETING,
    FEEDBACK,
    PUBLICATION,
    ASSIGNMENT,
    TRAINING,
    RELATION,
    ADOPTION
}
