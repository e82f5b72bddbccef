package fi.rinnalla.domain.presence;

/** Where somebody called from: the line's own county, another one, or nobody said. No more, or few would stand out. */
public enum CallerCounty {
    OWN,
    OTHER,
    UNKNOWN
}
