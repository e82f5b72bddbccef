package fi.rinnalla.domain.gathering;

/** Why somebody is called: a meeting is not as it was, or a seat waits for their yes. */
public enum CallTopic {
    CHANGE,
    OFFER
}
