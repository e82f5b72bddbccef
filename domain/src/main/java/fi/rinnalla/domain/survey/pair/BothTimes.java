package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.result.Answered;
import fi.rinnalla.domain.survey.result.SameQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** All that was answered at a start and at an end, and which two sheets are one person's. */
public record BothTimes(List<Answered> starts, List<Answered> ends, List<Pair> pairs) {
    public BothTimes {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
        pairs = List.copyOf(pairs);
    }

    /**
     * What changed in one question; empty where it must not be said, or where it was asked otherwise at the start.
     *
     * <p>All answers to a survey are shown as well. Who is in them and in no pair could be found by taking one off the other, so at both
     * times these are none, or as many as the floor asks for. Papers do not hide them: whoever typed papers in knows those.
     */
    public Optional<ShownChange> change(Question question) {
        return Numbered.of(question).flatMap(this::change);
    }

    private Optional<ShownChange> change(Numbered asked) {
        var start = numbers(asked, starts);
        var end = numbers(asked, ends);
        var both = pairs.stream()
                .filter(it -> start.containsKey(it.start())
                        && it.end().filter(end::containsKey).isPresent())
                .toList();
        if (!Floor.isReachedBy(both.size()) || tellsOfOthers(start, both.size()) || tellsOfOthers(end, both.size())) {
            return Optional.empty();
        }
        var people = both.stream()
                .map(it -> new PairedNumbers.Two(
                        start.get(it.start()), end.get(it.end().orElseThrow())))
                .toList();
        return Optional.of(new PairedNumbers(asked, people).shown());
    }

    private static boolean tellsOfOthers(Map<UUID, Integer> all, int inPairs) {
        var others = all.size() - inPairs;
        return others > 0 && !Floor.isReachedBy(others);
    }

    /** Of those who answered just this question by themselves. */
    private static Map<UUID, Integer> numbers(Numbered asked, List<Answered> versions) {
        var numbers = new HashMap<UUID, Integer>();
        for (var version : versions) {
            if (version.asked()
                    .find(asked.question().code())
                    .filter(it -> SameQuestion.is(it, asked.question()))
                    .isPresent()) {
                version.sheets().forEach(sheet -> number(asked, sheet).ifPresent(it -> numbers.put(sheet.id(), it)));
            }
        }
        return numbers;
    }

    private static OptionalInt number(Numbered asked, AnswerSheet sheet) {
        return sheet.source() == AnswerSource.PAPER ? OptionalInt.empty() : asked.answered(sheet);
    }
}
