package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A questionnaire as it is kept: a line for each thing, its parts between tabs, the first of which says what it is. */
public final class QuestionnaireText {
    private static final String HEAD = "survey";
    private static final String TEXTS = "says";
    private static final String QUESTION = "asks";
    private static final String CHOICE = "choice";

    private QuestionnaireText() {}

    public static String write(Questionnaire it) {
        return Stream.of(
                        Stream.of(line(HEAD, Integer.toString(it.drawn()))),
                        texts(it.title(), it.lead()),
                        it.questions().stream().flatMap(QuestionnaireText::write))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> write(Question it) {
        var question = line(
                QUESTION,
                it.code(),
                it.kind().name(),
                Boolean.toString(it.required()),
                it.shownIf().map(ShownIf::question).orElse(""),
                it.shownIf().map(on -> String.join(",", on.choices())).orElse(""));
        return Stream.of(
                        Stream.of(question),
                        texts(it.words(), it.hint(), it.low(), it.high()),
                        it.choices().stream().flatMap(QuestionnaireText::write))
                .flatMap(lines -> lines);
    }

    private static Stream<String> write(Choice it) {
        var choice = line(
                CHOICE,
                it.code(),
                it.band().map(band -> Integer.toString(band.lo())).orElse(""),
                it.band().flatMap(Band::hi).map(hi -> Integer.toString(hi)).orElse(""));
        return Stream.concat(Stream.of(choice), texts(it.words()));
    }

    /** A line for each language in which one of them is written. */
    private static Stream<String> texts(Wording... wordings) {
        return Stream.of(Language.values())
                .filter(language -> Stream.of(wordings).anyMatch(it -> it.has(language)))
                .map(language -> line(Stream.concat(
                                Stream.of(TEXTS, language.name()),
                                Stream.of(wordings).map(it -> it.exactly(language)))
                        .toArray(String[]::new)));
    }

    private static String line(String... parts) {
        return Stream.of(parts).map(QuestionnaireText::escape).collect(Collectors.joining("\t"));
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n").replace("\t", "\\t");
    }

    public static Questionnaire read(String text) {
        return new Reading(text).questionnaire();
    }

    /** Reads line by line; what belongs to a thing stands behind it. */
    private static final class Reading {
        private final List<String[]> lines;
        private int at;

        Reading(String text) {
            lines = text.lines().map(it -> it.split("\t", -1)).toList();
        }

        Questionnaire questionnaire() {
            var drawn = Integer.parseInt(lines.get(at++)[1]);
            var said = texts(2);
            var questions = new ArrayList<Question>();
            while (stands(QUESTION)) {
                questions.add(question());
            }
            return new Questionnaire(said.get(0), said.get(1), questions, drawn);
        }

        private Question question() {
            var parts = lines.get(at++);
            var said = texts(4);
            var choices = new ArrayList<Choice>();
            while (stands(CHOICE)) {
                choices.add(choice());
            }
            var shownIf = parts[4].isEmpty()
                    ? Optional.<ShownIf>empty()
                    : Optional.of(new ShownIf(parts[4], Set.of(parts[5].split(","))));
            return new Question(
                    parts[1],
                    QuestionKind.valueOf(parts[2]),
                    Boolean.parseBoolean(parts[3]),
                    shownIf,
                    said.get(0),
                    said.get(1),
                    said.get(2),
                    said.get(3),
                    choices);
        }

        private Choice choice() {
            var parts = lines.get(at++);
            var hi = parts[3].isEmpty() ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(parts[3]));
            var band =
                    parts[2].isEmpty() ? Optional.<Band>empty() : Optional.of(new Band(Integer.parseInt(parts[2]), hi));
            return new Choice(parts[1], texts(1).get(0), band);
        }

        private List<Wording> texts(int many) {
            var said = Stream.generate(() -> (Map<Language, String>) new EnumMap<Language, String>(Language.class))
                    .limit(many)
                    .toList();
            while (stands(TEXTS)) {
                var parts = lines.get(at++);
                for (var n = 0; n < many; n++) {
                    said.get(n).put(Language.valueOf(parts[1]), unescape(parts[n + 2]));
                }
            }
            return said.stream().map(Wording::new).toList();
        }

        private boolean stands(String what) {
            return at < lines.size() && lines.get(at)[0].equals(what);
        }

        private static String unescape(String part) {
            var read = new StringBuilder();
            for (var n = 0; n < part.length(); n++) {
                var c = part.charAt(n);
                if (c == '\\') {
                    n++;
                    read.append(part.charAt(n) == 'n' ? '\n' : part.charAt(n) == 't' ? '\t' : '\\');
                } else {
                    read.append(c);
                }
            }
            return read.toString();
        }
    }
}
