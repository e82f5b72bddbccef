package fi.rinnalla.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./rinnalla bench [--quick] [--people | --scale]}. A goal that was missed is no failure of the run; that nothing could be measured is. */
public final class Main {

    /** Kept, because loggers are collected as garbage. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final List<String> OPTIONS = List.of("--quick", "--people", "--scale");

    private Main() {}

    public static void main(String... arguments) {
        FLYWAY.setLevel(Level.SEVERE);
        var words = List.of(arguments);
        if (!OPTIONS.containsAll(words)) {
            System.err.println("Rinnalla: bench has the options " + String.join(" and ", OPTIONS) + ".");
            System.exit(2);
        }
        var pace = words.contains(OPTIONS.get(0)) ? Pace.QUICK : Pace.THOROUGH;
        System.exit(measured(pace, words) ? 0 : 1);
    }

    private static boolean measured(Pace pace, List<String> words) {
        try {
            var report = new Report(System.out);
            if (words.contains("--people")) {
                new People(pace, report).run();
            } else if (words.contains("--scale")) {
                new Scale(pace, report).run();
            } else {
                new Bench(pace, report).run();
            }
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
