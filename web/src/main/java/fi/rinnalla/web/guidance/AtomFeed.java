package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.NewsRow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The news as Atom (RFC 4287). Addresses in it are relative to the feed's own, so that no proxy makes them wrong. */
record AtomFeed(String host, Language language, String title, List<NewsRow> news, Markdown markdown) {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
            <id>tag:%s,2026:/%s/uutiset</id>
            <title>%s</title>
            <updated>%s</updated>
            <author><name>%s</name></author>
            <link rel="self" type="application/atom+xml" href="uutiset.atom"/>
            <link rel="alternate" type="text/html" href="uutiset"/>
            %s</feed>
            """;

    private static final String ENTRY = """
            <entry xml:lang="%s">
            <id>urn:uuid:%s</id>
            <title>%s</title>
            <published>%s</published>
            <updated>%s</updated>
            <link rel="alternate" type="text/html" href="uutiset#%s"/>
            <content type="html">%s</content>
            </entry>
            """;

    String xml() {
        return XML.formatted(
                language.tag(),
                escaped(host),
                language.path(),
                escaped(title),
                news.stream().map(AtomFeed::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                escaped(title),
                news.stream().map(this::entry).collect(Collectors.joining()));
    }

    private String entry(NewsRow it) {
        return ENTRY.formatted(
                it.text().language().tag(),
                it.id(),
                escaped(it.text().title()),
                published(it),
                updated(it),
                it.id(),
                escaped(markdown.html(it.text().body())));
    }

    private static Instant published(NewsRow it) {
        return it.publishOn().orElseThrow().atStartOfDay(Helsinki.ZONE).toInstant();
    }

    /** Changed later than it came out, or not. */
    private static Instant updated(NewsRow it) {
        var published = published(it);
        return it.changedAt().isAfter(published) ? it.changedAt() : published;
    }

    /** Also without the signs that XML cannot hold at all. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
