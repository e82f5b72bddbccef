package fi.rinnalla.launcher;

import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an organisation starts with: articles along the path, which nobody of it has reviewed yet, words to search by,
 * services of others, and drafts of what partners commit themselves to. What is there already stays as it is.
 */
record StartingTexts(Rows rows, LocalDate today) {
    /** The day whose law the texts were written by. */
    private static final LocalDate WRITTEN_BY = LocalDate.of(2026, 11, 1);

    private static final String FOLDER = "/articles/";
    private static final String COMMITMENTS = "/commitments/";
    private static final int GAP = 10;

    /** Returns how many articles, groups of words, services and drafts were not there yet. */
    int add() throws SQLException {
        var added = 0;
        var position = 0;
        for (var line : lines("path.txt")) {
            position += GAP;
            added += article(line.split(" ")[0], line.split(" ")[1], position);
        }
        for (var line : lines("synonyms.txt")) {
            var parts = line.split(" ", 2);
            added += missing("app.synonyms", Columns.of("language", parts[0], "words", parts[1]), Columns.of());
        }
        for (var line : lines("services.txt")) {
            var parts = line.split(" \\| ");
            added += missing(
                    "app.signpost",
                    Columns.of("language", parts[0], "name", parts[1]),
                    Columns.of("purpose", parts[2], "reach", parts[3]));
        }
        for (var kind : CommitmentKind.values()) {
            added += commitment(kind);
        }
        return added;
    }

    /** A draft: nobody commits themselves to anything before the organisation has read it and put it in force. */
    private int commitment(CommitmentKind kind) throws SQLException {
        if (isThere("app.commitment_version", Columns.of("kind", kind.name()))) {
            return 0;
        }
        var draft = rows.add("app.commitment_version", Columns.of("kind", kind.name(), "number", 1, "edition", 0));
        for (var language : Language.values()) {
            var name = COMMITMENTS + kind.name().toLowerCase(Locale.ROOT) + "." + language.path() + ".md";
            var parts = readAt(name).orElseThrow().split("\n\n", 2);
            rows.add(
                    "app.commitment_text",
                    Columns.of(
                            "version_id", draft,
                            "language", language.name(),
                            "title", parts[0].substring("# ".length()),
                            "body", parts[1].strip()));
        }
        return 1;
    }

    private int missing(String table, Map<String, Object> known, Map<String, Object> rest) throws SQLException {
        if (isThere(table, known)) {
            return 0;
        }
        var all = new LinkedHashMap<>(known);
        all.putAll(rest);
        rows.add(table, all);
        return 1;
    }

    private boolean isThere(String table, Map<String, Object> known) throws SQLException {
        var where = known.keySet().stream().map(it -> it + " = ?").collect(Collectors.joining(" and "));
        return rows.find(
                        UUID.class,
                        "select id from " + table + " where " + where,
                        known.values().toArray())
                .isPresent();
    }

    private int article(String step, String name, int position) throws SQLException {
        var slug = name.substring(name.indexOf('-') + 1);
        if (isThere("app.article", Columns.of("slug", slug))) {
            return 0;
        }
        var article = rows.add("app.article", Columns.of("slug", slug, "step", step, "position", position));
        for (var language : Language.values()) {
            var text = read(name + "." + language.path() + ".md");
            if (text.isPresent()) {
                version(article, language, text.get());
            }
        }
        return 1;
    }

    /** A file is a title, a paragraph that leads in, and the rest. */
    private void version(UUID article, Language language, String text) throws SQLException {
        var parts = text.split("\n\n", 3);
        rows.add(
                "app.article_version",
                Columns.of(
                        "article_id", article,
                        "language", language.name(),
                        "number", 1,
                        "title", parts[0].substring("# ".length()),
                        "lead", parts[1].replace('\n', ' '),
                        "body", parts[2].strip(),
                        "valid_on", WRITTEN_BY,
                        "publish_on", today,
                        "written_at", Instant.now().atOffset(ZoneOffset.UTC)));
    }

    private static List<String> lines(String file) {
        return read(file)
                .orElseThrow()
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .toList();
    }

    private static Optional<String> read(String file) {
        return readAt(FOLDER + file);
    }

    private static Optional<String> readAt(String path) {
        try (InputStream in = StartingTexts.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
