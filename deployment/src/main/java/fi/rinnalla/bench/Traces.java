package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What reading leaves behind: there should be no row and no cookie. */
record Traces(Workbench workbench, List<String> hosts) {

    private static final List<String> LANGUAGES = List.of("fi", "sv", "en", "selko");
    private static final List<String> PAGES = List.of(
            "", "/aukiolo", "/palaute", "/vastaus", "/sanoit-teimme", "/tieto", "/tietosuoja", "/turvassa", "/meista");

    Outcome after(int reads) throws Exception {
        var pages = pages();
        var next = new AtomicInteger();
        var cookies = new AtomicLong();
        var before = Rows.in(workbench);
        try (var readers = new Crowd(2, () -> new Reading(workbench.port(), pages, next, cookies))) {
            readers.perSecond(reads / readers.size());
        }
        var left = Rows.in(workbench).since(before);
        var rows = left.values().stream().mapToLong(Math::abs).sum();
        return new Outcome(
                Outcome.number("rows and cookies after %,d reads without a cookie", reads),
                rows + " + " + cookies,
                "0 + 0",
                rows == 0 && cookies.get() == 0,
                pages.size() + " pages" + (left.isEmpty() ? "" : "; " + left));
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
