package fi.rinnalla.domain.feedback;

/** What a detail may tell about somebody. */
public enum HintKind {
    IDENTITY_CODE,
    EMAIL,
    IBAN,
    PHONE,
    PLATE,
    DATE,
    TIME,
    AGE,
    CHILDREN,
    SCHOOL,
    PLACE,
    NAME
}
