package fi.rinnalla.demo;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.ShownIf;
import fi.rinnalla.domain.survey.Wording;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question of an invented survey, and how invented people answer it. */
record ToldQuestion(JsonObject json) {
    Question question() {
        return new Question(
                code(),
                kind(),
                json.getBoolean("required", false),
                shownIf(),
                wording(json, "words"),
                wording(json, "hint"),
                wording(json, "low"),
                wording(json, "high"),
                choices());
    }

    private String code() {
        return json.getString("code");
    }

    private QuestionKind kind() {
        return QuestionKind.valueOf(json.getString("kind"));
    }

    private Optional<ShownIf> shownIf() {
        return Optional.ofNullable(json.getJsonObject("if"))
                .map(it -> new ShownIf(
                        it.getString("question"),
                        it.getJsonArray("choices").getValuesAs(JsonString::getString).stream()
                                .collect(Collectors.toSet())));
    }

    private List<Choice> choices() {
        return switch (kind()) {
            case SCALE -> Question.steps(weights().size());
            case RANGE -> bands(json.getJsonArray("limits").getValuesAs(it -> Integer.valueOf(it.toString())));
            case TEXT -> List.of();
            default -> {
                var all = json.getJsonArray("choices").getValuesAs(JsonObject.class);
                yield IntStream.range(0, all.size())
                        .mapToObj(it -> Choice.of(Integer.toString(it + 1), wording(all.get(it))))
                        .toList();
            }
        };
    }

    private static List<Choice> bands(List<Integer> limits) {
        return IntStream.range(0, limits.size())
                .mapToObj(it -> Choice.of(
                        Integer.toString(it + 1),
                        it == limits.size() - 1
                                ? Band.from(limits.get(it))
                                : Band.of(limits.get(it), limits.get(it + 1) - 1)))
                .toList();
    }

    static Wording wording(JsonObject json, String name) {
        return json.containsKey(name) ? wording(json.getJsonObject(name)) : Wording.NONE;
    }

    private static Wording wording(JsonObject json) {
        return new Wording(json.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> Language.valueOf(it.getKey()), it -> ((JsonString) it.getValue()).getString())));
    }

    /** What somebody answers; the survey keeps what it asked them. */
    static Given given(List<ToldQuestion> questions, Language language, Random random) {
        var choices = new HashMap<String, Set<String>>();
        var texts = new HashMap<String, String>();
        for (var it : questions) {
            if (it.kind() == QuestionKind.TEXT) {
                texts.put(it.code(), it.words(language, random));
            } else {
                choices.put(it.code(), it.chosen(random));
            }
        }
        return new Given(choices, texts);
    }

    private Set<String> chosen(Random random) {
        if (!json.getBoolean("required", false) && random.nextInt(100) < json.getInt("skip", 6)) {
            return Set.of();
        }
        return kind() == QuestionKind.MULTIPLE ? several(random) : Set.of(one(random));
    }

    private String one(Random random) {
        var weights = weights();
        var drawn = random.nextInt(weights.stream().mapToInt(it -> it).sum());
        var at = 0;
        while (drawn >= weights.get(at)) {
            drawn -= weights.get(at++);
        }
        return Integer.toString(at + 1);
    }

    /** Each by itself, by so many of a hundred. */
    private Set<String> several(Random random) {
        var chosen = new HashSet<String>();
        var weights = weights();
        for (var n = 0; n < weights.size(); n++) {
            if (random.nextInt(100) < weights.get(n)) {
                chosen.add(Integer.toString(n + 1));
            }
        }
        return chosen;
    }

    private List<Integer> weights() {
        return json.getJsonArray("weights").getValuesAs(it -> Integer.valueOf(it.toString()));
    }

    private String words(Language language, Random random) {
        var all = Optional.ofNullable(json.getJsonObject("says"))
                .map(it -> it.getJsonArray(language.name()))
                .map(it -> it.getValuesAs(JsonString::getString))
                .orElse(List.of());
        return all.isEmpty() || random.nextInt(100) < json.getInt("skip", 70)
                ? ""
                : all.get(random.nextInt(all.size()));
    }
}
