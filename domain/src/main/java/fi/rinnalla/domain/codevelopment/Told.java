package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.FeedbackId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feedback that speaks of a theme: what has gone on to groups, and what waits for more clients. */
final class Told {
    private final Unit unit;
    private final List<ThemeItem> items;

    /** @param unit of the theme */
    Told(Unit unit, List<ThemeItem> items) {
        this.unit = unit;
        this.items = items;
    }

    /** Twice is once. */
    void put(Theme theme, FeedbackId feedback, Unit said, LocalDate today) {
        if (of(feedback).isEmpty()) {
            items.add(new ThemeItem(theme, feedback, said, today));
        }
    }

    /** Returns whether it was there and had not gone on. */
    boolean letGo(FeedbackId feedback) {
        return items.removeIf(it -> it.waits() && it.feedback().equals(feedback));
    }

    /**
     * Enough clients go on together; where they are too few for too long, one looks wider. Nobody goes on for that alone.
     *
     * @param cards of the items' authors
     * @return what has gone on by now
     */
    Batches gather(Batches before, BatchRule rule, Map<FeedbackId, CardId> cards, LocalDate today) {
        var batches = before;
        while (true) {
            var together = waiting(batches.width());
            if (clients(together, cards) >= rule.clients()) {
                var number = batches.many() + 1;
                together.forEach(it -> it.goOnWith(number));
                return batches.with(together.size(), today);
            }
            if (waiting(Width.ORGANISATION).isEmpty() || !batches.mayGrowWider(rule, today)) {
                return batches;
            }
            batches = batches.wider(today);
        }
    }

    List<ThemeItem> waiting(Width width) {
        return items.stream()
                .filter(it -> it.waits() && unit.holds(it.unit(), width))
                .toList();
    }

    private static long clients(List<ThemeItem> together, Map<FeedbackId, CardId> cards) {
        return together.stream()
                .map(ThemeItem::feedback)
                .map(it -> cards.containsKey(it) ? (Object) cards.get(it) : it)
                .distinct()
                .count();
    }

    Optional<ThemeItem> of(FeedbackId feedback) {
        return items.stream().filter(it -> it.feedback().equals(feedback)).findFirst();
    }

    List<ThemeItem> inOrder() {
        return items.stream()
                .sorted(Comparator.comparing(ThemeItem::putOn)
                        .thenComparing(it -> it.feedback().value()))
                .toList();
    }
}
