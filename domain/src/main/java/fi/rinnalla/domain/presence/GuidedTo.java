package fi.rinnalla.domain.presence;

/** To which kind of help somebody was shown the way; a kind, never the name of a service. */
public enum GuidedTo {
    PEER_SUPPORT,
    SOCIAL_WORK,
    FAMILY_SERVICES,
    HEALTH,
    LEGAL_AID,
    DEBT_ADVICE,
    CRISIS_HELP,
    OTHER
}
