package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A table without a database: every tenant sees its own board only. */
final class Shelf<T> {
    private final Map<TenantId, List<T>> boards = new HashMap<>();
    private final Supplier<TenantId> tenant;

    Shelf(Supplier<TenantId> tenant) {
        this.tenant = tenant;
    }

    List<T> all() {
        return boards.computeIfAbsent(tenant.get(), id -> new ArrayList<>());
    }

    Optional<T> one(Predicate<T> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    void put(T thing) {
        all().add(thing);
    }

    int take(Predicate<T> unwanted) {
        var before = all().size();
        all().removeIf(unwanted);
        return before - all().size();
    }
}
