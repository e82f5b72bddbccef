package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Strand;
import java.time.LocalDate;
import java.util.Set;

/** An assignment that was done: of what kind, when, and who did it. */
public record AssignmentFact(Strand strand, LocalDate day, Set<PartnerId> partners) {
    public AssignmentFact {
        partners = Set.copyOf(partners);
    }
}
