package fi.rinnalla.domain.partner.assignment;

import java.util.Optional;
import java.util.Set;

/** Which assignments a list shows. */
public record AssignmentFilter(Set<AssignmentState> states, Optional<Strand> strand) {
    public AssignmentFilter {
        states = Set.copyOf(states);
    }
}
