package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What reading leaves behind: there should be no row and no cookie. */
record Traces(Workbench workbench, List<String> hosts) {

    private static final int TRIES = 4;
    private static final String A_ROUND = "app.job_run";
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en", "selko");
    private static final List<String> PAGES = List.of(
            "", "/aukiolo", "/palaute", "/vastaus", "/sanoit-teimme", "/tieto", "/tietosuoja", "/turvassa", "/meista");

    /** Once more where a round of housekeeping, which is noted as a row of its own, fell into the measure. */
    Outcome after(int reads) throws Exception {
        var pages = pages();
        var left = of(reads, pages);
        for (int again = 0; again < TRIES && left.rows().containsKey(A_ROUND); again++) {
            left = of(reads, pages);
        }
        return new Outcome(
                Outcome.number("rows and cookies after %,d reads without a cookie", reads),
                left.number() + " + " + left.cookies(),
                "0 + 0",
                left.number() == 0 && left.cookies() == 0,
                pages.size() + " pages" + (left.rows().isEmpty() ? "" : "; " + left.rows()));
    }

    private Left of(int reads, List<Request> pages) throws Exception {
        var next = new AtomicInteger();
        var cookies = new AtomicLong();
        var before = Rows.in(workbench);
        try (var readers = new Crowd(2, () -> new Reading(workbench.port(), pages, next, cookies))) {
            readers.perSecond(reads / readers.size());
        }
        return new Left(Rows.in(workbench).since(before), cookies.get());
    }

    private record Left(Map<String, Long> rows, long cookies) {
        long number() {
            return rows.values().stream().mapToLong(Math::abs).sum();
        }
    }

    /** Every public page that is there, at every door, in every language; some are kept in memory and some are not. */
    private List<Request> pages() throws IOException {
        var there = new ArrayList<Request>();
        try (var wire = new Wire(workbench.port())) {
            for (var host : hosts) {
                for (var language : LANGUAGES) {
                    for (var page : PAGES) {
                        var request = Request.get(host, "/" + language + page);
                        if (wire.send(request).status() == 200) {
                            there.add(request);
                        }
                    }
                }
            }
        }
        return there;
    }
}
