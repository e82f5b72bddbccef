package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.access.Permission;

/** A kind of activity of which is said what pays for it, by those who keep such. */
public enum ActivityKind {
    /** A group or an event. */
    GATHERING(Permission.RUN_GATHERINGS),
    /** A training of those who will walk beside parents. */
    COHORT(Permission.KEEP_COHORTS),
    ASSIGNMENT(Permission.CARRY_ASSIGNMENTS),
    /** A training of professionals. */
    TRAINING(Permission.TRAIN_PROFESSIONALS);

    private final Permission keptBy;

    ActivityKind(Permission keptBy) {
        this.keptBy = keptBy;
    }

    public Permission keptBy() {
        return keptBy;
    }
}
