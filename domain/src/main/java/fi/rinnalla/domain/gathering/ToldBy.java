package fi.rinnalla.domain.gathering;

/** How somebody who asked is told that something changed: the house writes, or a worker calls. */
public enum ToldBy {
    MAIL,
    CALL
}
