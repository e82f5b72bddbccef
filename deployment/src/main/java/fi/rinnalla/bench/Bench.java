package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import fi.rinnalla.launcher.Workbench.Serving;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The whole run: starts first, while nothing else is there; then one server under every load; then why, where it must be asked. */
final class Bench {

    private static final List<String> HOSTS = List.of("kasper.localhost", "lauste.localhost", "aspa.localhost");
    private static final String HOST = HOSTS.get(0);

    private final Pace pace;
    private final Report report;

    Bench(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    void run() throws Exception {
        try (var workbench = Workbench.set(report.out(), "bench")) {
            var start = new StartUp(workbench);
            start.tell(report);
            Furnishing.more(workbench);
            report.progress("starting servers in turns");
            var started = report.add(start.compare(EmptyWar.in(workbench.folder()), pace.starts()));
            if (!started.met()) {
                report.why(started.what(), start.why());
            }
            Eavesdropping.permit(workbench);
            var wars = List.of(workbench.product(), BareWar.in(workbench.folder()));
            try (var server = start.generous(wars, "/bench/constant")) {
                measure(workbench, server);
            }
        }
        report.summary();
    }

    private void measure(Workbench workbench, Serving server) throws Exception {
        report.progress("reading");
        weigh(workbench);
        report.add(new Traces(workbench, HOSTS).after(pace.reads()));
        var missed = new ArrayList<Duel>();
        for (var next : new Duels(workbench.port(), HOST, new Scripts(workbench)).all()) {
            fight(next, missed);
        }
        report.add(Memory.of(server.pid()));
        for (var duel : missed) {
            report.why(duel.what(), Profile.of(server.pid(), workbench.folder(), () -> repeat(duel)));
        }
    }

    /** What cannot be measured is said, and does not keep the rest from being measured. */
    private void fight(Callable<Duel> next, List<Duel> missed) {
        try {
            var duel = next.call();
            report.progress("measuring " + duel.what());
            if (!report.add(duel.fight(pace)).met()) {
                missed.add(duel);
            }
        } catch (Exception failed) {
            report.add(new Outcome("could not be measured", "-", "-", false, failed.getMessage()));
        }
    }

    private void weigh(Workbench workbench) throws IOException {
        try (var wire = new Wire(workbench.port())) {
            report.add(Weight.of(wire, HOST, "/fi").asOutcome("portal home"));
            report.add(Weight.of(wire, HOST, GivingFeedback.PATH).asOutcome("the feedback form"));
        }
    }

    private void repeat(Duel duel) {
        try (var crowd = new Crowd(duel.clients(), duel.product())) {
            var rate = crowd.perSecond(5);
            crowd.perSecond((int) Math.max(5, 5 * rate / crowd.size()));
        }
    }
}
