package fi.rinnalla.services.access;

import java.time.Duration;

/** A place where strangers may knock, and how often: at once, and then one more each so often. */
public enum Gate {
    /** Opening a card. The organisation's measure counts failures only. */
    CARD(new Measure(30, Duration.ofSeconds(5)), new Measure(500, Duration.ofMillis(500))),
    /** Feedback without an account. */
    ANONYMOUS_POST(new Measure(60, Duration.ofSeconds(10)), new Measure(500, Duration.ofMillis(500))),
    /** A survey's answers: three classes one after the other behind one address, and a national one in its first hour. */
    SURVEY(new Measure(90, Duration.ofSeconds(5)), new Measure(1_000, Duration.ofMillis(200))),
    /** Programs whose token is none. The organisation's measure counts failures only. */
    TOKEN(new Measure(60, Duration.ofSeconds(2)), new Measure(1_000, Duration.ofMillis(200))),
    /** Staff's sign-in; see {@link SignInDelays} for what each account and device waits. */
    SIGN_IN(new Measure(60, Duration.ofSeconds(2)), new Measure(1_000, Duration.ofMillis(200)));

    private final Measure ofANeighbourhood;
    private final Measure ofADoor;

    Gate(Measure ofANeighbourhood, Measure ofADoor) {
        this.ofANeighbourhood = ofANeighbourhood;
        this.ofADoor = ofADoor;
    }

    /** For those who come from the same small block of addresses. */
    Measure ofANeighbourhood() {
        return ofANeighbourhood;
    }

    /** For everybody at one organisation's door together. */
    Measure ofADoor() {
        return ofADoor;
    }

    /** A right card or sign-in costs the organisation's measure nothing. */
    boolean countsFailuresOnly() {
        return this != ANONYMOUS_POST && this != SURVEY;
    }
}
