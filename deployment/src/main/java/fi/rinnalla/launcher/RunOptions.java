package fi.rinnalla.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code rinnalla run} was asked for. */
record RunOptions(int port, Path data, boolean demo, Optional<DatabaseAddress> database) {

    static RunOptions from(List<String> given) {
        var arguments = Arguments.parse(given, Set.of("--port", "--data", "--database"), Set.of("--demo", "--no-demo"));
        if (!arguments.words().isEmpty()) {
            throw Refused.notUnderstood(
                    "'run' does not know what to do with '" + arguments.words().get(0) + "'.");
        }
        return new RunOptions(
                port(arguments.find("--port").orElse("8080")),
                data(arguments),
                !arguments.has("--no-demo"),
                OperatorDatabase.outside(arguments));
    }

    /** Relative to where Rinnalla lives, so that the same command finds the same data from anywhere. */
    static Path data(Arguments arguments) {
        return Home.found()
                .root()
                .resolve(arguments.find("--data").orElse("var"))
                .normalize();
    }

    static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw Refused.notUnderstood("The port must be a number from 1 to 65535, not '" + text + "'.");
    }
}
