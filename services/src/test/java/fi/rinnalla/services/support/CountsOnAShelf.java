package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.SupportCounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The counts of one house, in memory. */
final class CountsOnAShelf implements SupportCounts {
    private final Map<LocalDate, Map<Counted, Integer>> months = new HashMap<>();
    private final Map<Key, int[]> answers = new HashMap<>();

    private record Key(int year, RatedMoment moment, RatedQuestion question) {}

    @Override
    public void add(Counted what, LocalDate day, int n) {
        months.computeIfAbsent(day.withDayOfMonth(1), it -> new EnumMap<>(Counted.class))
                .merge(what, n, Integer::sum);
    }

    @Override
    public Map<Counted, Integer> between(LocalDate first, LocalDate last) {
        return months.entrySet().stream()
                .filter(it -> !it.getKey().isBefore(first) && !it.getKey().isAfter(last))
                .flatMap(it -> it.getValue().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    int n(Counted what) {
        return between(LocalDate.MIN, LocalDate.MAX).getOrDefault(what, 0);
    }

    @Override
    public void answer(RatedMoment moment, Rating rating, int year) {
        rating.steps()
                .forEach((question, step) -> answers.computeIfAbsent(
                                new Key(year, moment, question), it -> new int[RatedQuestion.STEPS])[step - 1]++);
    }

    @Override
    public List<RatedCount> answers(int year) {
        return answers.entrySet().stream()
                .filter(it -> it.getKey().year() == year)
                .map(it -> new RatedCount(it.getKey().moment(), it.getKey().question(), list(it.getValue())))
                .toList();
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** How many have answered anything at all, whenever. */
    int answered() {
        return answers.values().stream().flatMapToInt(IntStream::of).sum();
    }
}
