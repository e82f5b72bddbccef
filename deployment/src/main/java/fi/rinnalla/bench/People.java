package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.sql.SQLException;
import java.util.List;

/**
 * Half a year of people who walk beside others in one house, a hundred of them in the next: each page of those rooms is asked
 * for in turns at both doors of one server, so that whatever else the machine does meets both.
 */
final class People {

    private static final String SMALL = "aspa";
    private static final String LARGE = "lauste";
    private static final int TIMES = 100;
    private static final double GOAL = 1.5;
    /** Where a part of a page is empty, nothing more is asked about what would stand there. */
    private static final int OF_EMPTY_PARTS = 2;

    /** Now and then a connection is tried, or a job speaks in between: the fewest statements are the page's own. */
    private static final int HEARINGS = 3;

    private static final String WORKER = "WORKER";
    private static final String PARTNER = "EXPERIENCE_PARTNER";
    private static final String APPROVER = "FEE_APPROVER";

    /**
     * @param first of the list at that address the first thing, instead of the list
     */
    private record Page(String role, String path, boolean first) {
        static Page list(String role, String path) {
            return new Page(role, path, false);
        }

        static Page first(String role, String path) {
            return new Page(role, path, true);
        }

        String name() {
            return first ? path.replaceAll("\\?.*", "") + "/{id}" : path;
        }
    }

    private static final List<Page> PAGES = List.of(
            Page.list(WORKER, "/tyo"),
            Page.list(WORKER, "/tyo/luvut"),
            Page.list(WORKER, "/tyo/kumppanit"),
            Page.list(WORKER, "/tyo/kumppanit?nimi=suvi"),
            Page.first(WORKER, "/tyo/kumppanit"),
            Page.list(WORKER, "/tyo/tukisuhteet"),
            Page.list(WORKER, "/tyo/tukisuhteet?nayta=warned"),
            Page.list(WORKER, "/tyo/tukisuhteet?nayta=ended"),
            Page.first(WORKER, "/tyo/tukisuhteet"),
            Page.list(WORKER, "/tyo/pyynnot"),
            Page.list(WORKER, "/tyo/pyynnot?nayta=ours"),
            Page.first(WORKER, "/tyo/pyynnot"),
            Page.list(WORKER, "/tyo/toimeksiannot"),
            Page.list(WORKER, "/tyo/toimeksiannot?vaihe=all"),
            Page.first(WORKER, "/tyo/toimeksiannot?vaihe=done"),
            Page.list(WORKER, "/tyo/tilaajat"),
            Page.list(WORKER, "/tyo/purut"),
            Page.list(APPROVER, "/tyo/palkkiot"),
            Page.first(APPROVER, "/tyo/palkkiot"),
            Page.first(APPROVER, "/tyo/maksulistat"),
            Page.list(PARTNER, "/oma"),
            Page.list(PARTNER, "/oma/tukisuhteet"),
            Page.list(PARTNER, "/oma/tarjoukset"),
            Page.list(PARTNER, "/oma/kirjaa"),
            Page.list(PARTNER, "/oma/palkkiot"));

    private final Pace pace;
    private final Report report;

    People(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    void run() throws Exception {
        try (var workbench = Workbench.set(report.out(), "bench")) {
            var start = new StartUp(workbench);
            start.tell(report);
            grow(workbench);
            Eavesdropping.permit(workbench);
            try (var server = start.generous(List.of(workbench.product()), "/health/ready")) {
                measure(workbench);
            }
        }
        report.summary();
    }

    private void grow(Workbench workbench) {
        report.progress("growing " + SMALL + " once and " + LARGE + " " + TIMES + " times");
        var began = System.nanoTime();
        workbench.grow(SMALL, 1);
        var once = System.nanoTime();
        workbench.grow(LARGE, TIMES);
        report.progress(Outcome.number(
                "grown: once in %.0f s, %d times in %.0f s",
                (once - began) / 1e9, TIMES, (System.nanoTime() - once) / 1e9));
    }

    private void measure(Workbench workbench) throws Exception {
        try (var small = new Desk(workbench, SMALL);
                var large = new Desk(workbench, LARGE)) {
            for (var page : PAGES) {
                try {
                    report.add(compare(workbench, page, small, large));
                } catch (RuntimeException failed) {
                    report.add(
                            new Outcome(page.name() + " could not be measured", "-", "-", false, failed.getMessage()));
                }
            }
        }
    }

    private Outcome compare(Workbench workbench, Page page, Desk small, Desk large) throws Exception {
        var here = place(page, small);
        var there = place(page, large);
        var late = new Turns(pace.rounds() * 20)
                .of(() -> small.milliseconds(page.role(), here), () -> large.milliseconds(page.role(), there));
        var rows = List.of(small.rows(page.role(), here), large.rows(page.role(), there));
        var said = List.of(statements(workbench, small, page, here), statements(workbench, large, page, there));
        return outcome(page, late, rows, said);
    }

    private static String place(Page page, Desk desk) throws Exception {
        return page.first() ? desk.firstOf(page.role(), page.path()) : page.path();
    }

    /** Where both show as many rows they are to be as fast; elsewhere neither may ask more often. */
    private static Outcome outcome(Page page, Turns.Late late, List<Integer> rows, List<Long> statements) {
        var ratio = late.ratio();
        var alike = rows.get(0).equals(rows.get(1));
        return new Outcome(
                page.name() + ": p95 at " + TIMES + "x / at 1x",
                Outcome.number("%.2f", ratio),
                alike ? Outcome.number("<= %.1f", GOAL) : "as often",
                alike ? ratio <= GOAL : statements.get(1) <= statements.get(0) + OF_EMPTY_PARTS,
                Outcome.number(
                        "%.1f ms against %.1f; %d rows against %d; %d statements against %d",
                        late.other(), late.one(), rows.get(1), rows.get(0), statements.get(1), statements.get(0)));
    }

    private static long statements(Workbench workbench, Desk desk, Page page, String path)
            throws SQLException, java.io.IOException, InterruptedException {
        try (var ears = Eavesdropping.on(workbench)) {
            var fewest = Long.MAX_VALUE;
            for (var i = 0; i < HEARINGS; i++) {
                var heard = ears.hear(() -> desk.milliseconds(page.role(), path));
                fewest = Math.min(
                        fewest,
                        heard.stream()
                                .filter(it -> !Script.isTransaction(it.sql()))
                                .count());
            }
            return fewest;
        }
    }
}
