package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What one version of a passport says otherwise than another: only what differs, in the order of the passport. */
public record PassportDifference(List<Part> parts) {
    /** Of what it is a difference. */
    public enum What {
        NAME,
        PURPOSE,
        FOR_WHOM,
        STEPS,
        CHECKLIST,
        EVIDENCE,
        MATERIALS
    }

    /** @param lines those that stayed among them, so that one sees where the others stood */
    public record Part(Language language, What what, List<LineChange> lines) {}

    public PassportDifference {
        parts = List.copyOf(parts);
    }

    public static PassportDifference between(Passport before, Passport after) {
        return new PassportDifference(Arrays.stream(Language.values())
                .flatMap(it -> Arrays.stream(What.values()).map(what -> part(it, what, before, after)))
                .filter(it -> it.lines().stream().anyMatch(line -> line.how() != LineChange.How.KEPT))
                .toList());
    }

    private static Part part(Language language, What what, Passport before, Passport after) {
        return new Part(
                language, what, LineChange.between(lines(before, language, what), lines(after, language, what)));
    }

    private static List<String> lines(Passport passport, Language language, What what) {
        return switch (what) {
            case EVIDENCE ->
                passport.evidence().stream()
                        .filter(it -> it.language() == language)
                        .map(it -> said(it.sentence(), it.source(), String.valueOf(it.year())))
                        .toList();
            case MATERIALS ->
                passport.materials().stream()
                        .filter(it -> it.language() == language)
                        .map(it -> said(
                                it.title(),
                                it.link().orElse(""),
                                it.file()
                                        .map(file -> "SHA-256 " + file.sha256().substring(0, 8))
                                        .orElse("")))
                        .toList();
            default ->
                passport.texts().containsKey(language) ? lines(passport.texts().get(language), what) : List.of();
        };
    }

    private static String said(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(it -> !it.isEmpty()).toList());
    }

    private static List<String> lines(PassportText text, What what) {
        return switch (what) {
            case NAME -> List.of(text.name());
            case PURPOSE -> text.purpose().lines().toList();
            case FOR_WHOM -> text.forWhom().lines().toList();
            case STEPS -> text.steps();
            case CHECKLIST -> text.checklist();
            default -> new ArrayList<>();
        };
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
