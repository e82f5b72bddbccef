package fi.rinnalla.launcher;

import java.time.Duration;
import java.time.Instant;

/** Waits until the server serves, or says why it will not: Payara stays up and answers 404 when the deployment failed. */
final class Startup {

    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final Duration STEP = Duration.ofMillis(250);

    private final Server server;
    private final ServerLog serverLog;
    private final Health health;
    private final Console console;

    Startup(Server server, Health health, Console console) {
        this.server = server;
        this.serverLog = new ServerLog(server.log());
        this.health = health;
        this.console = console;
    }

    void await() {
        var began = Instant.now();
        var told = began;
        while (!(health.isStarted() && health.isReady())) {
            if (!server.isAlive() || serverLog.deploymentFailed() || serverLog.saysReady() && !health.isStarted()) {
                throw Refused.because("The server could not deploy Rinnalla" + serverLog.reason() + "; " + server.log()
                        + " says more.");
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

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
