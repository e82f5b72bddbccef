package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question of a survey.
 *
 * @param code by which its answers are known, in every version and every copy
 * @param shownIf whom it is asked; everybody where it is empty
 * @param low words at the first step of a scale; empty for other kinds
 * @param high words at its last step
 */
public record Question(
        String code,
        QuestionKind kind,
        boolean required,
        Optional<ShownIf> shownIf,
        Wording words,
        Wording hint,
        Wording low,
        Wording high,
        List<Choice> choices) {
    public static final int MOST_CHOICES = 12;
    public static final int FEWEST_STEPS = 3;
    public static final int MOST_STEPS = 11;

    public Question {
        Codes.check(code);
        choices = List.copyOf(choices);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing is asked");
        }
        if (codes(choices).size() != choices.size() || choices.size() > MOST_CHOICES) {
            throw new IllegalArgumentException("the same choice twice, or too many");
        }
        if (!fits(kind, choices, low, high)) {
            throw new IllegalArgumentException("choices that do not fit the kind");
        }
    }

    private static boolean fits(QuestionKind kind, List<Choice> choices, Wording low, Wording high) {
        return switch (kind) {
            case SINGLE, MULTIPLE ->
                choices.size() >= 2
                        && choices.stream()
                                .noneMatch(
                                        it -> it.words().isEmpty() || it.band().isPresent());
            case SCALE ->
                choices.size() >= FEWEST_STEPS
                        && choices.size() <= MOST_STEPS
                        && choices.equals(steps(choices.size()))
                        && !low.isEmpty()
                        && !high.isEmpty();
            case RANGE -> choices.size() >= 2 && areInOrder(choices);
            case TEXT -> choices.isEmpty();
        };
    }

    private static boolean areInOrder(List<Choice> choices) {
        return choices.stream().allMatch(it -> it.band().isPresent())
                && IntStream.range(1, choices.size())
                        .allMatch(it -> choices.get(it)
                                .band()
                                .orElseThrow()
                                .follows(choices.get(it - 1).band().orElseThrow()));
    }

    /** The choices of a scale with so many steps. */
    public static List<Choice> steps(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Choice::step).toList();
    }

    /** The same question, asked of everybody or of some. */
    public Question askedOf(Optional<ShownIf> whom) {
        return new Question(code, kind, required, whom, words, hint, low, high, choices);
    }

    public boolean has(String choice) {
        return choices.stream().anyMatch(it -> it.code().equals(choice));
    }

    /** Of what somebody sent, what answers this question. */
    public Set<String> among(Collection<String> chosen) {
        var fit = chosen.stream().filter(this::has).collect(Collectors.toSet());
        return kind == QuestionKind.MULTIPLE || fit.size() <= 1 ? fit : Set.of();
    }

    /** Languages in which some of its texts are missing. */
    public List<Language> missing(Collection<Language> wanted) {
        return wanted.stream()
                .filter(Predicate.not(language -> wordings().allMatch(it -> it.has(language))))
                .toList();
    }

    /** The language in which it is read by whoever wishes for this one: the first in which all of it is written. */
    public Language readIn(Language wanted) {
        return wanted.fallback().stream()
                .filter(it -> missing(List.of(it)).isEmpty())
                .findFirst()
                .orElseGet(() -> words.in(wanted).orElseThrow().language());
    }

    private Stream<Wording> wordings() {
        return Stream.concat(Stream.of(words, hint, low, high), choices.stream().map(Choice::words))
                .filter(it -> !it.isEmpty());
    }

    static Set<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.toSet());
    }
}
