package fi.rinnalla.demo;

import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One invented theme as told in {@code demo/themes.json}: who spoke of it, and which steps it took.
 *
 * @param firstCalled its title on the first day, where somebody found a better one
 */
record Spoken(
        String id,
        String opens,
        County county,
        Optional<String> place,
        ThemeCode code,
        int daysBack,
        String title,
        Optional<String> firstCalled,
        String description,
        Optional<String> continues,
        List<Said> said,
        List<Taken> steps) {

    /** @param group the words that groups may read, where its author lets them */
    record Said(Story story, Optional<String> group, Optional<Verdict> verdict) {}

    /** @param told everything else that is said with it */
    record Taken(Turn turn, int after, JsonObject told) {}

    static List<Spoken> of(String tenant) {
        try (var in = Spoken.class.getResourceAsStream("/demo/themes.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray(tenant).stream()
                    .map(JsonValue::asJsonObject)
                    .map(Spoken::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spoken of(JsonObject it) {
        var items = it.getJsonArray("items");
        var code = ThemeCode.valueOf(it.getString("code"));
        return new Spoken(
                it.getString("id"),
                it.getString("opens"),
                County.valueOf(it.getString("county")),
                text(it, "place"),
                code,
                it.getInt("daysBack"),
                it.getString("title"),
                text(it, "firstCalled"),
                it.getString("description"),
                text(it, "continues"),
                IntStream.range(0, items.size())
                        .mapToObj(n -> said(it.getString("id") + "-" + n, code, items.getJsonObject(n)))
                        .toList(),
                it.getJsonArray("steps").stream()
                        .map(JsonValue::asJsonObject)
                        .map(step -> new Taken(Turn.valueOf(step.getString("turn")), step.getInt("after"), step))
                        .toList());
    }

    private static Said said(String id, ThemeCode code, JsonObject it) {
        var place = text(it, "place");
        var story = new Story(
                id,
                place.isPresent() ? Source.QR : Source.PORTAL,
                place,
                Language.valueOf(it.getString("language")),
                Mood.valueOf(it.getString("mood")),
                text(it, "helped").orElse(""),
                it.getString("wish"),
                UseOfWords.valueOf(it.getString("use")),
                it.getBoolean("card"),
                Set.of(code),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Said(story, text(it, "group"), text(it, "verdict").map(Verdict::valueOf));
    }

    private static Optional<String> text(JsonObject it, String name) {
        return !it.containsKey(name) || it.isNull(name) ? Optional.empty() : Optional.of(it.getString(name));
    }
}
