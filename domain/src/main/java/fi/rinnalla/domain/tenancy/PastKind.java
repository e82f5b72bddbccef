package fi.rinnalla.domain.tenancy;

/** What words are kept as they stood before. */
public enum PastKind {
    NEWS,
    SERIES,
    SIGNPOST,
    /** The lists of one language. */
    SYNONYMS,
    MATERIAL,
    /** The link of a meeting on the net. */
    LINK,
    /** How many came to a meeting. */
    COUNT,
    /** The beginning of an answer. */
    TEMPLATE
}
