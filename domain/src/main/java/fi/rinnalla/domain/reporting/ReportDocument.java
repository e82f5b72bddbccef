package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a report says, once: pages, files and the fingerprint are made from this and from nothing else.
 *
 * @param title what kind of report it is, in its language
 * @param programme by name
 */
public record ReportDocument(
        String title, String programme, LocalDate first, LocalDate last, Language language, List<Section> sections) {

    public ReportDocument {
        sections = List.copyOf(sections);
    }

    /**
     * @param help what whoever writes is told; no part of what the report says
     * @param facts what the programme says of itself
     */
    public record Section(
            DesignCode code,
            String heading,
            String help,
            int longest,
            boolean needed,
            String words,
            List<FigureLine> figures,
            List<FactLine> facts) {
        public Section {
            figures = List.copyOf(figures);
            facts = List.copyOf(facts);
        }

        /** As whoever counts characters in a form does: a line break is one. */
        public int length() {
            return words.length();
        }

        public boolean isTooLong() {
            return length() > longest;
        }
    }

    public List<FigureLine> figures() {
        return sections.stream().flatMap(it -> it.figures().stream()).toList();
    }

    public List<FactLine> facts() {
        return sections.stream().flatMap(it -> it.facts().stream()).toList();
    }

    /** The same text for the same report, on every machine and for ever: this is what is fingerprinted. */
    public String canonical() {
        var lines = Stream.concat(
                Stream.of(
                        "rinnalla-report/1",
                        "title " + one(title),
                        "programme " + one(programme),
                        "period " + first + " " + last,
                        "language " + language),
                sections.stream().flatMap(ReportDocument::lines));
        return String.join("\n", lines.toList()) + "\n";
    }

    private static Stream<String> lines(Section it) {
        return Stream.of(
                        Stream.of("section " + it.code().value() + " " + it.longest() + " " + one(it.heading())),
                        it.figures().stream().flatMap(ReportDocument::lines),
                        it.facts().stream().flatMap(FactLine::canonical),
                        it.words().lines().map(line -> "  " + line))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(FigureLine it) {
        var value = it.shown().value().map(BigDecimal::toPlainString).orElse("-");
        return Stream.of(
                "figure " + it.code().value() + " " + it.version() + " " + it.quantity() + " " + it.basis() + " "
                        + it.shown().state() + " " + value,
                "name " + one(it.name()),
                "definition " + one(it.definition()));
    }

    /** A name is one line, whatever was typed. */
    static String one(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** SHA-256 of the canonical text. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Digest.of(canonical()).bytes());
    }
}
