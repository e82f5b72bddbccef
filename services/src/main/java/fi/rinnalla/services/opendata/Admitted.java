package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Scope;
import java.util.Set;
import java.util.UUID;

/** A program that was let in. */
public record Admitted(UUID token, Set<Scope> scopes) {
    public Admitted {
        scopes = Set.copyOf(scopes);
    }
}
