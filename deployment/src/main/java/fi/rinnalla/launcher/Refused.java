package fi.rinnalla.launcher;

/** What the operator hears when something cannot be done: one sentence, and the exit code that goes with it. */
public final class Refused extends RuntimeException {

    static final int NOT_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private final int exitCode;

    private Refused(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    static Refused because(String sentence) {
        return new Refused(NOT_DONE, sentence, null);
    }

    static Refused because(String sentence, Throwable cause) {
        return new Refused(NOT_DONE, sentence, cause);
    }

    static Refused notUnderstood(String sentence) {
        return new Refused(NOT_UNDERSTOOD, sentence, null);
    }

    int exitCode() {
        return exitCode;
    }
}
