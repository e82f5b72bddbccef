package fi.rinnalla.domain.support;

/** What somebody hopes for. More than one may be chosen, and not to know is an answer. */
public enum SupportWish {
    TALK_WITH_A_PEER,
    COME_TO_A_MEETING,
    KNOW_WHAT_IS_NEXT,
    JOIN_A_GROUP,
    NOT_SURE
}
