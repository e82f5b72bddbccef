package fi.rinnalla.domain.access;

import java.util.EnumSet;
import java.util.Set;

/** Who somebody is to one organisation. What each may do is said in {@link Permission}, and nowhere else. */
public enum Role {
    /** Anybody at the door; nobody is asked who they are. */
    PARENT,
    /** Somebody who has opened a word-card. */
    CARD_HOLDER,
    EXPERIENCE_PARTNER,
    WORKER,
    TRAINER,
    FACILITATOR,
    FEE_APPROVER,
    ADMINISTRATOR,
    /** A shared tablet at a place, left there for the day to count who comes, and for nothing else. */
    TALLY_DEVICE,
    /** Of the network: sees what has been released to it, and nothing inside any organisation. */
    COORDINATOR,
    /** A program that came with a token, for what the token was given for. */
    MACHINE,
    /** The house at its nightly work. */
    JOB;

    private static final Set<Role> OF_ACCOUNTS =
            EnumSet.of(EXPERIENCE_PARTNER, WORKER, TRAINER, FACILITATOR, FEE_APPROVER, ADMINISTRATOR);

    /** May be given to an account of an organisation. */
    public boolean ofAnAccount() {
        return OF_ACCOUNTS.contains(this);
    }
}
