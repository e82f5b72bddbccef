package fi.rinnalla.domain.partner;

/** What a partner commits themselves to before anybody asks them for anything. */
public enum CommitmentKind {
    ETHICS,
    CONFIDENTIALITY
}
