package fi.rinnalla.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first visit to a page costs on the wire: the page and everything it names, each fetched once. */
record Weight(int htmlBytes, int allBytes, int requests, Set<String> strangers) {

    static final int REQUESTS = 5;
    static final int KILOBYTES = 60;
    static final int HTML_KILOBYTES = 12;

    private static final Pattern IN_HTML =
            Pattern.compile("<(?:link|script|img|source|iframe)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"[^>]*>");
    private static final Pattern NO_FETCH = Pattern.compile("rel=\"(?:alternate|canonical|author|help|license)\"");
    private static final Pattern IN_CSS = Pattern.compile("url\\([\"']?([^)\"']+)[\"']?\\)");

    static Weight of(Wire wire, String host, String path) throws IOException {
        var page = wire.send(Request.get(host, path)).need(200);
        var named = new LinkedHashSet<String>();
        IN_HTML.matcher(page.text())
                .results()
                .filter(it -> !NO_FETCH.matcher(it.group()).find())
                .forEach(it -> named.add(it.group(1)));
        var bytes = page.bytesOnTheWire();
        var fetched = new LinkedHashSet<String>();
        var strangers = new LinkedHashSet<String>();
        while (!named.isEmpty()) {
            var next = named.iterator().next();
            named.remove(next);
            if (!next.startsWith("/") || next.startsWith("//")) {
                if (!next.startsWith("data:")) {
                    strangers.add(next);
                }
            } else if (fetched.add(next)) {
                var part = wire.send(Request.get(host, next)).need(200);
                bytes += part.bytesOnTheWire();
                if (next.endsWith(".css")) {
                    IN_CSS.matcher(part.text()).results().forEach(it -> named.add(it.group(1)));
                }
            }
        }
        return new Weight(page.body().length, bytes, 1 + fetched.size(), strangers);
    }

    Outcome asOutcome(String what) {
        return new Outcome(
                "first view of " + what,
                Outcome.number("%.1f kB", allBytes / 1024.0),
                "<= " + KILOBYTES + " kB",
                allBytes <= KILOBYTES * 1024
                        && htmlBytes <= HTML_KILOBYTES * 1024
                        && requests <= REQUESTS
                        && strangers.isEmpty(),
                Outcome.number("page itself %.1f kB (<= %d)", htmlBytes / 1024.0, HTML_KILOBYTES)
                        + Outcome.number("; %d requests (<= %d)", requests, REQUESTS)
                        + Outcome.number("; %d of them to strangers (0)", strangers.size()));
    }
}
