package fi.rinnalla.launcher;

import java.time.Duration;
import java.time.Instant;

/** Waits until the server serves, or says why it will not: Payara stays up and answers 404 when the deployment failed. */
final class Startup {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    /** On its first start the demonstration writes two years of history, on a busy machine slowly. */
    private static final Duration LIMIT_OF_HISTORY = Duration.ofMinutes(20);

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
            serverLog.closed().ifPresent(sentence -> {
                throw Refused.because("Rinnalla stays closed: " + sentence);
            });
            if (!server.isAlive()
                    || serverLog.deploymentFailed()
                    || serverLog.saysReady() && health.isSomebodyElses()) {
                throw Refused.because("The server could not deploy Rinnalla" + serverLog.reason() + "; " + server.log()
                        + " says more.");
            }
            var limit = health.isStarted() ? LIMIT_OF_HISTORY : LIMIT;
            if (began.plus(limit).isBefore(Instant.now())) {
                throw Refused.because("The server was not ready within " + limit.toMinutes() + " minutes; "
                        + server.log() + " says why.");
            }
            if (told.plusSeconds(10).isBefore(Instant.now())) {
                told = Instant.now();
                console.progress(
                        (health.isStarted() ? "the server is up and gets ready, " : "still starting the server, ")
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
