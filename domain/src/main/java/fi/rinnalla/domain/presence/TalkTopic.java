package fi.rinnalla.domain.presence;

/** What a visit or a call was about: one list for all organisations, so that a sum of them means something. */
public enum TalkTopic {
    PROCESS,
    COPING,
    MEETING,
    RIGHTS,
    CONTACT,
    EVERYDAY,
    OTHER;

    /** More would say too much of one visit. */
    public static final int MOST = 3;
}
