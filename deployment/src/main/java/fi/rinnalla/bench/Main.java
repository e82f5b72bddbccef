package fi.rinnalla.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./rinnalla bench [--quick]}. A goal that was missed is no failure of the run; that nothing could be measured is. */
public final class Main {

    /** Kept, because loggers are collected as garbage. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Main() {}

    public static void main(String... arguments) {
        FLYWAY.setLevel(Level.SEVERE);
        var words = List.of(arguments);
        if (!words.isEmpty() && !words.equals(List.of("--quick"))) {
            System.err.println("Rinnalla: bench has one option, --quick.");
            System.exit(2);
        }
        System.exit(measured(words.isEmpty() ? Pace.THOROUGH : Pace.QUICK) ? 0 : 1);
    }

    private static boolean measured(Pace pace) {
        try {
            new Bench(pace, new Report(System.out)).run();
            return true;
        } catch (Exception failed) {
            System.err.println("Rinnalla: " + failed.getMessage());
            if (System.getenv("RINNALLA_TRACE") != null) {
                failed.printStackTrace();
            }
            return false;
        }
    }
}
