package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.privacy.Promises;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Promises, in memory. */
public final class PromisesOnAShelf implements Promises {
    private final Map<PromiseId, Promise> all = new LinkedHashMap<>();

    @Override
    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Promise> current(String kind) {
        return all(kind).stream().reduce((older, newer) -> newer);
    }

    @Override
    public Optional<Promise> holdCurrent(String kind) {
        return current(kind);
    }

    @Override
    public List<Promise> all(String kind) {
        return all.values().stream().filter(it -> it.kind().equals(kind)).toList();
    }

    @Override
    public void add(Promise promise) {
        all.put(promise.id(), promise);
    }
}
