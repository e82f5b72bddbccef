package fi.rinnalla.domain.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Where a story is on paper and on others' pages: what somebody has to take away by hand when it is over. */
final class Copies {
    private final List<StoryCopy> all;

    Copies(List<StoryCopy> all) {
        this.all = all;
    }

    void add(StoryCopy copy) {
        all.add(copy);
    }

    /** Returns whether it was still there. */
    boolean takenBack(UUID copy, LocalDate today) {
        return change(copy, it -> it.doneOn().isEmpty(), it -> it.takenBack(today));
    }

    /** Only on the day on which it was said. */
    boolean notTakenBack(UUID copy, LocalDate today) {
        return change(copy, it -> it.doneOn().filter(today::equals).isPresent(), StoryCopy::notTakenBack);
    }

    private boolean change(UUID copy, Predicate<StoryCopy> when, Consumer<StoryCopy> what) {
        var found = all.stream().filter(it -> it.id().equals(copy)).filter(when).findFirst();
        found.ifPresent(what);
        return found.isPresent();
    }

    List<StoryCopy> stillThere() {
        return inOrder().stream().filter(it -> it.doneOn().isEmpty()).toList();
    }

    List<StoryCopy> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(StoryCopy::madeOn).thenComparing(StoryCopy::id))
                .toList();
    }
}
