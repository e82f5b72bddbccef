package fi.rinnalla.domain.shared;

/** How somebody would like to meet. */
public enum MeetingWay {
    FACE_TO_FACE,
    BY_PHONE,
    ONLINE,
    ANY
}
