package fi.rinnalla.domain.presence;

/** Why a day is not like the others, in words that stand ready in every language. */
public enum Why {
    TRAINING,
    ILLNESS,
    HOLIDAY,
    OTHER
}
