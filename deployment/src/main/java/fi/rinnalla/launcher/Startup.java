package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Waits until the server serves, or says why it will not: Payara stays up and answers 404 when the deployment failed. */
final class Startup {

    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final Duration STEP = Duration.ofMillis(250);

    private final Server server;
    private final Health health;
    private final Console console;

    Startup(Server server, Health health, Console console) {
        this.server = server;
        this.health = health;
        this.console = console;
    }

    void await() {
        var began = Instant.now();
        var told = began;
        while (!(health.isStarted() && health.isReady())) {
            if (!server.isAlive() || deploymentFailed()) {
                throw Refused.because("The server could not deploy Rinnalla; " + server.log() + " says why.");
            }
            if (began.plus(LIMIT).isBefore(Instant.now())) {
                throw Refused.because("The server was not ready within " + LIMIT.toMinutes() + " minutes; "
                        + server.log() + " says why.");
            }
            if (told.plusSeconds(10).isBefore(Instant.now())) {
                told = Instant.now();
                console.progress("still starting the server, "
                        + Duration.between(began, told).toSeconds() + " s");
            }
            pause();
        }
    }

    /** The server says it is up, and our checks are not there. */
    private boolean deploymentFailed() {
        try {
            var text = read(server.log());
            return text.contains("Exception while loading the app") || text.contains("ready in") && !health.isStarted();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String read(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
