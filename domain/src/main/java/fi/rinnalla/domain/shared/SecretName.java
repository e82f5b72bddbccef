package fi.rinnalla.domain.shared;

/** The keys of the house, each for one purpose. None of them ever lies in a database. */
public enum SecretName {
    /** Wraps the tenants' keys for sealed text. */
    MASTER,
    /** Signs the tenant context. */
    CONTEXT,
    /** Turns a card's slow hash into what is looked up. */
    LOOKUP,
    /** Makes the words of a new card. */
    WORDS,
    /** Signs forms and known devices. */
    FORMS
}
