package fi.rinnalla.domain.gathering;

/** Once, or again and again with the same people. */
public enum GatheringKind {
    EVENT,
    GROUP
}
