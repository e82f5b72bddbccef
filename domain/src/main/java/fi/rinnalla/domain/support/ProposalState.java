package fi.rinnalla.domain.support;

/** How far a proposal has come. The partner says yes first, then the parent; a no has no reason. */
public enum ProposalState {
    /** The partner has been asked and has not answered. */
    ASKED,
    /** The partner said yes; it waits for the parent. */
    OFFERED,
    AGREED,
    PARTNER_SAID_NO,
    PARENT_SAID_NO,
    WITHDRAWN;

    /** Nobody else is proposed meanwhile, and the partner carries it. */
    public boolean holds() {
        return this == ASKED || this == OFFERED || this == AGREED;
    }
}
