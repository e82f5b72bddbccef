package fi.rinnalla.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where {@code ./rinnalla} enters Java. Whatever goes wrong ends as one sentence and a non-zero exit. */
public final class Main {

    /** It tells every step; we tell the operator what matters. Kept, because loggers are collected as garbage. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Main() {}

    public static void main(String... arguments) {
        FLYWAY.setLevel(Level.SEVERE);
        System.exit(answer(Arrays.asList(arguments)));
    }

    private static int answer(List<String> arguments) {
        try {
            run(arguments);
            return 0;
        } catch (Refused refused) {
            return say(refused.getMessage(), refused, refused.exitCode());
        } catch (RuntimeException unforeseen) {
            return say("This was not foreseen: " + unforeseen + ".", unforeseen, Refused.NOT_DONE);
        }
    }

    private static void run(List<String> arguments) {
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "run" -> new RunCommand(Home.found(), new Console(System.out)).run(RunOptions.from(rest));
            case "admin" -> new AdminCommand(Home.found(), new Console(System.out)).run(rest);
            default -> throw Refused.notUnderstood("The commands are: run, admin.");
        }
    }

    private static int say(String sentence, Exception why, int exitCode) {
        System.err.println("Rinnalla: " + sentence);
        if (System.getenv("RINNALLA_TRACE") != null) {
            why.printStackTrace();
        }
        return exitCode;
    }
}
