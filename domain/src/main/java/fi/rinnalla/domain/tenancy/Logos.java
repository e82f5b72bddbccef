package fi.rinnalla.domain.tenancy;

import java.time.Instant;
import java.util.Optional;

/** The logo of this organisation, and those it took down lately. Which one is shown, the organisation itself says. */
public interface Logos {
    Optional<Logo> find(LogoId id);

    void add(Logo logo);

    int forgetRemovedBefore(Instant moment);
}
