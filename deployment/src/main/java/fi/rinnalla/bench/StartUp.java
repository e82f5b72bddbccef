package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import fi.rinnalla.launcher.Workbench.Serving;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a server takes from nothing to its first answer, with the product in it and with an empty WAR. */
record StartUp(Workbench workbench) {

    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final double GOAL = 1.3;
    private static final Map<String, String> GENEROUS = Map.of("RINNALLA_LIMITS_GENEROSITY", "400");

    /** In turns, and each pair the other way round. */
    Outcome compare(Path empty, int pairs) throws Exception {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var pair = 0; pair < pairs; pair++) {
            if (pair % 2 == 0) {
                theirs.add(seconds(empty, EmptyWar.PAGE));
            }
            ours.add(seconds(workbench.product(), "/health/ready"));
            if (pair % 2 != 0) {
                theirs.add(seconds(empty, EmptyWar.PAGE));
            }
        }
        var ratio = Duel.median(ours) / Duel.median(theirs);
        return new Outcome(
                "start-up until ready / an empty WAR",
                Outcome.number("%.2f", ratio),
                Outcome.number("<= %.1f", GOAL),
                ratio <= GOAL,
                Outcome.number(
                        "%.1f s against %.1f s, the middle of %d", Duel.median(ours), Duel.median(theirs), pairs));
    }

    private double seconds(Path war, String page) throws Exception {
        var began = System.nanoTime();
        try (var server = workbench.serve(List.of(war), Map.of())) {
            await(server, page);
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /** In whose code the product's start spends its time. */
    List<String> why() throws Exception {
        var recording = workbench.folder().resolve("start.jfr");
        var recorded = Map.of("JAVA_TOOL_OPTIONS", "-XX:StartFlightRecording=settings=profile,filename=" + recording);
        try (var server = workbench.serve(List.of(workbench.product()), recorded)) {
            await(server, "/health/ready");
        }
        return Profile.in(recording);
    }

    /** The demonstration's history is told by the first server there is. */
    void tell(Report report) throws Exception {
        report.progress("telling the demo's history, once");
        try (var server = workbench.serve(List.of(workbench.product()), Map.of())) {
            await(server, "/health/ready");
        }
    }

    /** A server that is ready and does not slow down loads that all come from one address. */
    Serving generous(List<Path> wars, String page) throws InterruptedException {
        var server = workbench.serve(wars, GENEROUS);
        await(server, page);
        return server;
    }

    /** Until the server says that it is ready, and the page is there. */
    void await(Serving server, String page) throws InterruptedException {
        var until = System.nanoTime() + LIMIT.toNanos();
        while (!(answers("/health/ready") && answers(page))) {
            if (!server.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the server did not become ready; " + server.log() + " says why");
            }
            Thread.sleep(20);
        }
    }

    private boolean answers(String path) {
        try (var wire = new Wire(workbench.port())) {
            var answer = wire.send(Request.get("localhost", path));
            return answer.status() == 200
                    && !(path.startsWith("/health") && answer.text().contains("DOWN"));
        } catch (IOException notYet) {
            return false;
        }
    }
}
