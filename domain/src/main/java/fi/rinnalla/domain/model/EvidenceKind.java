package fi.rinnalla.domain.model;

/** Where it comes from that somebody says a model helps; the weight of it is the reader's to judge. */
public enum EvidenceKind {
    /** Figures and answers that the organisation gathered itself. */
    OWN_FOLLOW_UP,
    STUDY,
    EXPERIENCE
}
