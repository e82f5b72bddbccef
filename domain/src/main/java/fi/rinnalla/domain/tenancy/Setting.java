package fi.rinnalla.domain.tenancy;

/** What of an organisation is set together, on one page, and taken back together. */
public enum Setting {
    BRAND,
    LOGO,
    TERMS,
    LANGUAGES,
    TEXTS,
    EXIT,
    ANSWERING,
    /** Whether families may come. */
    PUBLISHED,
    /** For how long things are kept. */
    KEEPING
}
