package fi.rinnalla.domain.support;

/** How far a request has come, as its author reads it too. */
public enum RequestState {
    RECEIVED,
    /** A worker has read it and looks for somebody who fits. */
    LOOKING,
    /** It was agreed who comes, or what else is done. */
    AGREED,
    ENDED;

    public boolean isOpen() {
        return this != ENDED;
    }

    /** Nothing goes back to where nobody had read it. What has ended stays ended: a new wish is a new request. */
    public boolean mayBecome(RequestState next) {
        return isOpen() && next != this && next != RECEIVED;
    }
}
