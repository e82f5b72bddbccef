package fi.rinnalla.domain.presence;

/** Who called, as far as anybody asks. */
public enum CallerKind {
    PARENT,
    RELATIVE,
    PROFESSIONAL,
    UNKNOWN
}
