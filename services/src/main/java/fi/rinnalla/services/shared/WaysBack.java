package fi.rinnalla.services.shared;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.domain.tenancy.PastVersion;
import fi.rinnalla.domain.tenancy.PastVersions;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How words are changed so that the change can be taken back: once for each form, with what stood before kept. Whoever
 * calls holds the thing meanwhile. Taking back is a change like any other, and can be taken back itself.
 */
@Dependent
public class WaysBack {
    private final PastVersions versions;
    private final Colleagues colleagues;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public WaysBack(PastVersions versions, Colleagues colleagues, Caller caller, Clock clock) {
        this.versions = versions;
        this.colleagues = colleagues;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who changed it last, and when; empty where nobody has. */
    public Optional<LastChange> last(PastThing thing) {
        return versions.newest(thing).map(this::change);
    }

    /** The same of many things of one kind, by their ids. */
    public Map<UUID, LastChange> last(PastKind kind, Collection<UUID> ids) {
        return versions.newest(kind, ids.stream().map(UUID::toString).toList()).stream()
                .collect(toMap(it -> UUID.fromString(it.thing().about()), this::change));
    }

    private LastChange change(PastVersion it) {
        return colleagues.lastChange(it.changedBy(), it.changedAt());
    }

    /** How it stood before the last change. */
    public Optional<Held> before(PastThing thing) {
        return versions.newest(thing).map(PastVersion::held);
    }

    /** Returns whether anything is different now. */
    public boolean change(PastThing thing, Held before, Held after, Digest form, Consumer<Held> put) {
        var changes = !before.equals(after) && versions.with(form).isEmpty();
        if (changes) {
            var now = clock.instant();
            put.accept(after);
            versions.add(PastVersion.before(Uuid7.at(now), thing, before, caller.staff(), now, form));
        }
        return changes;
    }

    /** Returns whether anything is different now. */
    public boolean takeBack(PastThing thing, Held now, Digest form, Consumer<Held> put) {
        return before(thing).filter(it -> change(thing, now, it, form, put)).isPresent();
    }
}
