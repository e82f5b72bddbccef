package fi.rinnalla.domain.support;

/** What to think of before somebody is proposed. None of it keeps them from being proposed. */
public enum Caution {
    NEEDS_THE_INTERPRETER,
    COMES_FROM_THE_TOWN_TO_AVOID,
    OTHER_TOWN,
    OTHER_WAY,
    OTHER_TIMES,
    LAST_PLACE,
    LONG_WITHOUT_SUPERVISION
}
