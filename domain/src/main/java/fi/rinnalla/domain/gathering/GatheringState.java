package fi.rinnalla.domain.gathering;

/** Whether everybody may see it. */
public enum GatheringState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
