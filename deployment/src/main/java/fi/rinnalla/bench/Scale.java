package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.util.List;

/**
 * Three organisations in one house; three hundred and ten million rows in another, where the same three are as they are in the first. The same
 * pages are asked for at both in turns.
 */
final class Scale {

    private static final int ORGANISATIONS = 300;
    private static final long ROWS = 10_000_000;
    private static final double GOAL = 1.5;

    private static final String WORKER = "WORKER";
    private static final String COORDINATOR = "COORDINATOR";

    private static final List<String> OF_PARENTS = List.of(
            "/fi",
            "/fi/palaute",
            "/fi/sanoit-teimme",
            "/fi/tieto",
            "/fi/haku?q=raha",
            "/fi/uutiset",
            "/fi/tarinat",
            "/fi/aukiolo",
            "/fi/vastaus");

    private static final List<String> OF_STAFF = List.of(
            "/tyo",
            "/tyo/kaynnit",
            "/tyo/puhelut",
            "/tyo/ryhmat",
            "/tyo/pyynnot",
            "/tyo/tukisuhteet",
            "/tyo/kumppanit",
            "/tyo/palaute",
            "/tyo/kyselyt",
            "/tyo/toimeksiannot",
            "/tyo/julkaisut",
            "/tyo/luvut",
            "/tyo/osoittimet",
            "/tyo/ohjelmat",
            "/tyo/raportit");

    private static final List<String> OF_COORDINATORS = List.of(
            "/vertailu",
            "/vertailu?toiminta=kaikki&osoitin=days-to-answer",
            "/vertailu?toiminta=kaikki&nakyma=suhteessa",
            "/vertailu?nakyma=sarja",
            "/vertailu?nakyma=laatu",
            "/vertailu.csv",
            "/avoin-data");

    private final Pace pace;
    private final Report report;

    Scale(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    void run() throws Exception {
        try (var few = Workbench.set(report.out(), "bench");
                var many = Workbench.set(report.out(), "bench-scale")) {
            var small = new StartUp(few);
            var large = new StartUp(many);
            small.tell(report);
            large.tell(report);
            crowd(many);
            try (var one = small.generous(List.of(few.product()), "/health/ready");
                    var other = large.generous(List.of(many.product()), "/health/ready")) {
                measure(few, many);
            }
        }
        report.summary();
    }

    private void crowd(Workbench many) throws Exception {
        var began = System.nanoTime();
        var rows = new Multitude(many, report).gather(ORGANISATIONS, ROWS);
        report.progress(Outcome.number(
                "%d organisations and %d rows stand there after %.0f s",
                ORGANISATIONS, rows, (System.nanoTime() - began) / 1e9));
    }

    private void measure(Workbench few, Workbench many) throws Exception {
        try (var small = new Desk(few, "kasper");
                var large = new Desk(many, "kasper");
                var here = new Desk(few, "verkosto");
                var there = new Desk(many, "verkosto")) {
            OF_PARENTS.forEach(page -> compare(Desk.NOBODY, page, small, large));
            OF_STAFF.forEach(page -> compare(WORKER, page, small, large));
            OF_COORDINATORS.forEach(page -> compare(COORDINATOR, page, here, there));
        }
    }

    /** What cannot be measured is said, and does not keep the rest from being measured. */
    private void compare(String role, String page, Desk small, Desk large) {
        try {
            var late = new Turns(pace.rounds() * 20)
                    .of(() -> small.milliseconds(role, page), () -> large.milliseconds(role, page));
            report.add(new Outcome(
                    page + ": p95 of 300 organisations / of three",
                    Outcome.number("%.2f", late.ratio()),
                    Outcome.number("<= %.1f", GOAL),
                    late.ratio() <= GOAL,
                    Outcome.number("%.1f ms against %.1f", late.other(), late.one())));
        } catch (Exception failed) {
            report.add(new Outcome(page + " could not be measured", "-", "-", false, failed.getMessage()));
        }
    }
}
