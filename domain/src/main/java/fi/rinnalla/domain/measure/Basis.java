package fi.rinnalla.domain.measure;

/** Where a figure comes from. Each figure carries it wherever it is shown. */
public enum Basis {
    COLLECTED,
    SAMPLE,
    ESTIMATE
}
