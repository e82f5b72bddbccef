package fi.rinnalla.services.comparison;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.domain.comparison.SavedViews;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Keeps choices of the comparison under names, for all coordinators of the network. They hold an address and nobody's data. */
@NetworkUseCase
@MayBeDoneBy(Permission.COMPARE)
public class KeepingViews {
    private final SavedViews views;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingViews(SavedViews views, Caller caller, Clock clock) {
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    public enum Kept {
        KEPT,
        NO_NAME,
        /** So many programmes one by one that no address holds them. */
        TOO_LONG,
        TAKEN,
        TOO_MANY
    }

    public List<SavedView> all() {
        return views.all(caller.network());
    }

    /** The same choice under the same name once more is the same view: whoever taps twice has saved it. */
    public Kept keep(String name, String query) {
        if (!SavedView.fits(name)) {
            return Kept.NO_NAME;
        }
        if (query.length() > SavedView.LONGEST_QUERY) {
            return Kept.TOO_LONG;
        }
        var there = all();
        if (there.stream()
                .anyMatch(it -> it.name().equals(name.strip()) && it.query().equals(query))) {
            return Kept.KEPT;
        }
        if (there.size() >= SavedView.MOST) {
            return Kept.TOO_MANY;
        }
        var view = SavedView.named(caller.network(), name, query, clock.instant());
        return views.add(view) ? Kept.KEPT : Kept.TAKEN;
    }

    /** Of one that is gone nothing is said: it is another coordinator's doing, and the list shows it. */
    public Kept rename(SavedViewId id, String name) {
        if (!SavedView.fits(name)) {
            return Kept.NO_NAME;
        }
        var taken =
                all().stream().anyMatch(it -> !it.id().equals(id) && it.name().equalsIgnoreCase(name.strip()));
        if (!taken) {
            views.rename(caller.network(), id, name.strip());
        }
        return taken ? Kept.TAKEN : Kept.KEPT;
    }

    public void remove(SavedViewId id) {
        views.remove(caller.network(), id);
    }
}
