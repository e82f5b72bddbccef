package fi.rinnalla.domain.tenancy;

import java.util.UUID;

/**
 * What is changed and taken back as one.
 *
 * @param about which of its kind
 */
public record PastThing(PastKind kind, String about) {
    public static PastThing of(PastKind kind, UUID id) {
        return new PastThing(kind, id.toString());
    }
}
