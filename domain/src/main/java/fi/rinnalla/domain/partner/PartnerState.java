package fi.rinnalla.domain.partner;

/** Whether somebody can be asked. A pause is theirs to begin and to end, without a reason. */
public enum PartnerState {
    ACTIVE,
    PAUSED,
    LEFT
}
