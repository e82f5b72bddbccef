package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which assignment. Random: whoever ordered it is told nothing by it of when others did. */
public record AssignmentId(UUID value) {
    public AssignmentId {
        Objects.requireNonNull(value);
    }

    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Where what somebody typed into that field is sealed to. */
    public SealPlace place(OrderText field) {
        return new SealPlace("assignment", field.column(), value);
    }
}
