package fi.rinnalla.domain.support;

/** How far a request has come, as its author reads it too. */
public enum RequestState {
    RECEIVED,
    /** A worker has read it and looks for somebody who fits. */
    LOOKING,
    /** Somebody is ready to come, and the author has not said yes or no yet. */
    PROPOSED,
    /** It was agreed who comes, or what else is done. */
    AGREED,
    ENDED;

    public boolean isOpen() {
        return this != ENDED;
    }

    /**
     * Nothing goes back to where nobody had read it. What has ended stays ended: a new wish is a new request. That a proposal
     * waits is nobody's to say: a partner's yes says it.
     */
    public boolean mayBecome(RequestState next) {
        return isOpen() && next != this && next != RECEIVED && next != PROPOSED;
    }
}
