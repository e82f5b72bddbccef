package fi.rinnalla.domain.support;

/** Who gave supervision, by role. */
public enum SupervisedBy {
    WORKER,
    /** Somebody whose work it is, from outside. */
    SUPERVISOR,
    /** Partners among themselves. */
    COLLEAGUES
}
