package fi.rinnalla.domain.partner.assignment;

import java.util.List;
import java.util.Optional;

/** What the orderer and the partners said of an assignment when it was done, each of them once. */
final class Sayings {
    private final List<AssignmentFeedback> all;

    Sayings(List<AssignmentFeedback> all) {
        this.all = all;
    }

    /** @param whose empty for the orderer */
    boolean lack(Optional<OfferId> whose) {
        return all.stream().noneMatch(it -> it.offer().equals(whose));
    }

    void add(AssignmentFeedback said) {
        all.add(said);
    }

    void forgetWords() {
        all.forEach(AssignmentFeedback::forgetWords);
    }

    /** Somebody of those who came, or the orderer, has not said anything yet. */
    boolean areMissing(int came) {
        return came == 0 ? all.isEmpty() : all.size() <= came;
    }
}
