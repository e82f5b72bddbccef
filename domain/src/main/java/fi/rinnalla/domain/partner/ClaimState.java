package fi.rinnalla.domain.partner;

import java.util.EnumSet;
import java.util.Set;

/** How far a claim has come. What has not been sent stands nowhere yet. */
public enum ClaimState {
    SENT,
    APPROVED,
    RETURNED,
    LISTED,
    PAID,
    /** No fee was wanted: hours given. */
    GIVEN;

    /** Those that are, or are to become, money. */
    public static final Set<ClaimState> MONEY = EnumSet.of(SENT, APPROVED, LISTED, PAID);
}
