package fi.rinnalla.domain.measure.catalogue;

/** Whose rows a figure is counted from. */
public enum CountedFor {
    PROGRAMME,
    /** The rows carry no programme: each programme of an organisation has the same figure, and they are never added up. */
    ORGANISATION
}
