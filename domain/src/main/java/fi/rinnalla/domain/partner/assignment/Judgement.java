package fi.rinnalla.domain.partner.assignment;

/** An answer to a closed question afterwards. */
public enum Judgement {
    YES,
    PARTLY,
    NO
}
