package fi.rinnalla.demo;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One invented feedback and what became of it, as told in {@code demo/stories-….json}.
 *
 * @param read somebody has read it, though nobody has answered
 */
record Story(
        String id,
        Source source,
        Optional<String> place,
        Language language,
        Mood mood,
        String helped,
        String wish,
        UseOfWords use,
        boolean card,
        Set<ThemeCode> themes,
        boolean read,
        Optional<Outcome> outcome,
        Optional<Verdict> verdict,
        Optional<Told> told) {

    record Outcome(AnswerKind kind, int afterDays, String body) {}

    record Told(ChangeState state, int afterDays, Map<Language, Pair> texts) {}

    record Pair(String said, String done) {}

    static List<Story> of(String tenant) {
        try (var in = Story.class.getResourceAsStream("/demo/stories-" + tenant + ".json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("stories").stream()
                    .map(JsonValue::asJsonObject)
                    .map(Story::of)
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Story of(JsonObject it) {
        return new Story(
                it.getString("id"),
                Source.valueOf(it.getString("source")),
                text(it, "place"),
                Language.valueOf(it.getString("language")),
                Mood.valueOf(it.getString("mood")),
                text(it, "helped").orElse(""),
                text(it, "wish").orElse(""),
                UseOfWords.valueOf(it.getString("use")),
                it.getBoolean("card"),
                it.getJsonArray("themes").stream()
                        .map(theme -> ThemeCode.valueOf(((JsonString) theme).getString()))
                        .collect(Collectors.toSet()),
                it.getBoolean("read", false),
                object(it, "outcome")
                        .map(told -> new Outcome(
                                AnswerKind.valueOf(told.getString("kind")),
                                told.getInt("afterDays"),
                                told.getString("body"))),
                text(it, "verdict").map(Verdict::valueOf),
                object(it, "publication").map(Story::told));
    }

    private static Told told(JsonObject it) {
        return new Told(
                ChangeState.valueOf(it.getString("changeState")),
                it.getInt("afterDays"),
                it.getJsonObject("texts").entrySet().stream()
                        .collect(Collectors.toMap(
                                text -> Language.valueOf(text.getKey()),
                                text -> new Pair(
                                        text.getValue().asJsonObject().getString("said"),
                                        text.getValue().asJsonObject().getString("done")))));
    }

    private static Optional<String> text(JsonObject it, String name) {
        return it.isNull(name) ? Optional.empty() : Optional.of(it.getString(name));
    }

    private static Optional<JsonObject> object(JsonObject it, String name) {
        return it.isNull(name) ? Optional.empty() : Optional.of(it.getJsonObject(name));
    }
}
