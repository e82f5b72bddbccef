package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a survey asks, and of whom. A question depends on earlier ones alone, and on answers that they have: so there is no circle, and
 * none that nobody is ever asked.
 *
 * @param lead why it is asked, in a few sentences
 * @param drawn the highest number that a question's code has ever had here: no code is given to another question
 */
public record Questionnaire(Wording title, Wording lead, List<Question> questions, int drawn) {
    public static final int MOST = 40;

    public Questionnaire {
        questions = List.copyOf(questions);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a title in one language at least");
        }
        if (questions.size() > MOST || drawn < questions.size()) {
            throw new IllegalArgumentException("too many questions");
        }
        check(questions);
    }

    private static void check(List<Question> questions) {
        var earlier = new HashMap<String, Question>();
        for (var question : questions) {
            question.shownIf().ifPresent(it -> check(it, earlier));
            if (earlier.put(question.code(), question) != null) {
                throw new IllegalArgumentException("the same question twice");
            }
        }
    }

    private static void check(ShownIf it, Map<String, Question> earlier) {
        var on = Optional.ofNullable(earlier.get(it.question()));
        if (on.filter(question -> question.kind().isChosen())
                .filter(question -> it.choices().stream().allMatch(question::has))
                .isEmpty()) {
            throw new IllegalArgumentException("nobody would be asked in the right moment");
        }
    }

    public static Questionnaire titled(Wording title, Wording lead) {
        return new Questionnaire(title, lead, List.of(), 0);
    }

    public Questionnaire retitled(Wording newTitle, Wording newLead) {
        return new Questionnaire(newTitle, newLead, questions, drawn);
    }

    /** A code that no question here has had. */
    public String freshCode() {
        return "k" + (drawn + 1);
    }

    public Optional<Question> find(String code) {
        return questions.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Those on whose answers this one may depend: chosen ones that stand before it. */
    public List<Question> before(String code) {
        return questions.stream()
                .takeWhile(it -> !it.code().equals(code))
                .filter(it -> it.kind().isChosen())
                .toList();
    }

    /** With this question in its place, or as the last one; empty where others depend on an answer that would go. */
    public Optional<Questionnaire> with(Question question) {
        var changed = new ArrayList<>(questions);
        var at = at(question.code());
        if (at < 0) {
            changed.add(question);
            return valid(changed, Math.max(drawn + 1, changed.size()));
        }
        changed.set(at, question);
        return valid(changed, drawn);
    }

    /** Empty where others depend on it. */
    public Optional<Questionnaire> without(String code) {
        var fewer = questions.stream().filter(it -> !it.code().equals(code)).toList();
        return valid(fewer, drawn);
    }

    /** One place up or down; empty where it would come before what it depends on. */
    public Optional<Questionnaire> moved(String code, boolean up) {
        var at = at(code);
        var to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= questions.size()) {
            return Optional.of(this);
        }
        var moved = new ArrayList<>(questions);
        moved.set(to, questions.get(at));
        moved.set(at, questions.get(to));
        return valid(moved, drawn);
    }

    private Optional<Questionnaire> valid(List<Question> changed, int numbers) {
        try {
            return Optional.of(new Questionnaire(title, lead, changed, numbers));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private int at(String code) {
        return IntStream.range(0, questions.size())
                .filter(it -> questions.get(it).code().equals(code))
                .findFirst()
                .orElse(-1);
    }

    /** Whether somebody who has answered this is asked that question. */
    public boolean asks(Question question, Given given) {
        return question.shownIf()
                .map(it -> find(it.question())
                        .filter(on -> asks(on, given))
                        .filter(on -> on.among(given.chosen(on.code())).stream().anyMatch(it.choices()::contains))
                        .isPresent())
                .orElse(true);
    }

    /** Of what somebody sent, the answers to questions that they were asked; nothing else is ever kept. */
    public Given kept(Given given) {
        var choices = new HashMap<String, Set<String>>();
        var texts = new HashMap<String, String>();
        for (var question : questions) {
            if (asks(question, given)) {
                choices.put(question.code(), question.among(given.chosen(question.code())));
                if (question.kind() == QuestionKind.TEXT) {
                    texts.put(question.code(), given.said(question.code()));
                }
            }
        }
        return new Given(choices, texts);
    }

    /** What is asked next, from that place on, of somebody who has answered this. */
    public Stretch stretch(int from, Given given) {
        var here = new ArrayList<Question>();
        var open = new HashSet<String>();
        var at = Math.max(0, from);
        while (at < questions.size() && !dependsOn(questions.get(at), open)) {
            if (asks(questions.get(at), given)) {
                here.add(questions.get(at));
                open.add(questions.get(at).code());
            }
            at++;
        }
        return new Stretch(from, at, here, at >= questions.size());
    }

    private static boolean dependsOn(Question question, Set<String> open) {
        return question.shownIf().filter(it -> open.contains(it.question())).isPresent();
    }

    /** Languages in which some text is missing. */
    public List<Language> missing(Collection<Language> wanted) {
        return wanted.stream()
                .filter(it -> !title.has(it)
                        || !lead.isEmpty() && !lead.has(it)
                        || questions.stream()
                                .anyMatch(question ->
                                        !question.missing(List.of(it)).isEmpty()))
                .toList();
    }
}
