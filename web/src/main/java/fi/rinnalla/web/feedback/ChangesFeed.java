package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of what parents said, as Atom (RFC 4287). Its titles tell nobody who looks over a shoulder what it is about, its
 * addresses are relative to its own and carry nothing by which a reader could be told from another.
 */
record ChangesFeed(String host, Voice voice, List<PublishedRow> rows, List<PublicChange> together) {
    private static final int MOST = 30;

    private static final String XML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
        <id>tag:%s,2026:/%s/sanoit-teimme</id>
        <title>%s</title>
        <updated>%s</updated>
        <author><name>%s</name></author>
        <link rel="self" type="application/atom+xml" href="sanoit-teimme.atom"/>
        <link rel="alternate" type="text/html" href="sanoit-teimme"/>
        %s</feed>
        """;

    private static final String ENTRY = """
        <entry xml:lang="%s">
        <id>urn:uuid:%s</id>
        <title>%s</title>
        <published>%s</published>
        <updated>%s</updated>
        <link rel="alternate" type="text/html" href="sanoit-teimme"/>
        <content type="text">%s</content>
        </entry>
        """;

    private record Entry(Language language, UUID id, String title, LocalDate day, String text) {}

    String xml() {
        var entries = entries();
        var title = escaped(voice.say("change.feed.title"));
        return XML.formatted(
                voice.language().tag(),
                escaped(host),
                voice.language().path(),
                title,
                entries.stream()
                        .map(Entry::day)
                        .map(ChangesFeed::moment)
                        .findFirst()
                        .orElse(Instant.EPOCH),
                title,
                entries.stream().map(this::written).collect(Collectors.joining()));
    }

    private List<Entry> entries() {
        return Stream.concat(rows.stream().map(this::entry), together.stream().map(this::entry))
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
    }

    private Entry entry(PublishedRow it) {
        var text = text(it.said(), it.done());
        return new Entry(
                it.language(),
                it.id().value(),
                title(ChangesForm.low(it.change()), it.publishedOn()),
                it.publishedOn(),
                text);
    }

    private Entry entry(PublicChange it) {
        var language = it.nearest(voice.language());
        var text = text(it.said(), it.words().getOrDefault(language, ""));
        return new Entry(language, it.id(), title("changed", it.since()), it.since(), text);
    }

    private String title(String state, LocalDate day) {
        return voice.say("change.state." + state) + ", " + new Times(voice).date(day);
    }

    private String text(String said, String done) {
        return voice.say("change.said") + ": " + said + "\n\n" + voice.say("change.done") + ": " + done;
    }

    private String written(Entry it) {
        return ENTRY.formatted(
                it.language().tag(),
                it.id(),
                escaped(it.title()),
                moment(it.day()),
                moment(it.day()),
                escaped(it.text()));
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(Helsinki.ZONE).toInstant();
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
