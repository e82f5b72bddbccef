package fi.rinnalla.domain.story;

/** For whom a publication is written. */
public enum Readers {
    EVERYBODY,
    PARENTS,
    PROFESSIONALS
}
