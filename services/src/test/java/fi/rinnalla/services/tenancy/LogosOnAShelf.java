package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.tenancy.Logo;
import fi.rinnalla.domain.tenancy.LogoId;
import fi.rinnalla.domain.tenancy.Logos;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Logos in memory; the house forgets them as soon as it is asked. */
final class LogosOnAShelf implements Logos {
    private final Map<LogoId, Logo> all = new HashMap<>();

    @Override
    public Optional<Logo> find(LogoId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void add(Logo logo) {
        all.put(logo.id(), logo);
    }

    @Override
    public int forgetRemovedBefore(Instant moment) {
        var before = all.size();
        all.values().removeIf(Logo::removed);
        return before - all.size();
    }

    int size() {
        return all.size();
    }
}
