package fi.rinnalla.domain.codevelopment;

/** Whose idea it was. */
public enum Proposer {
    PARENTS,
    WORKERS,
    BOTH
}
