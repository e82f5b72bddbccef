package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What has been answered to one feedback, oldest first; with the reasons for setting aside. */
record Answers(List<Answer> inOrder) {
    static Answers of(Collection<Answer> given) {
        return new Answers(given.stream()
                .sorted(Comparator.comparing(Answer::givenOn)
                        .thenComparing(it -> it.id().value()))
                .toList());
    }

    /** The last one, as long as whoever gave it may take it back. */
    Optional<Answer> lastToTakeBack(StaffId who, Instant now) {
        return inOrder.stream().reduce((earlier, later) -> later).filter(it -> it.mayBeTakenBack(who, now));
    }
}
