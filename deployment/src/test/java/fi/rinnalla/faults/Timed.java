package fi.rinnalla.faults;

import java.time.Duration;

/** An answer, and how long somebody waited for it. */
record Timed(Reply reply, Duration took) {

    /** A question that may fail. */
    @FunctionalInterface
    interface Question {
        Reply ask() throws Exception;
    }

    static Timed of(Question question) throws Exception {
        var began = System.nanoTime();
        var reply = question.ask();
        return new Timed(reply, Duration.ofNanos(System.nanoTime() - began));
    }
}
