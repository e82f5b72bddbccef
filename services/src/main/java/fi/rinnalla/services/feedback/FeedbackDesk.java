package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands beside the feedback form: the promise of today, and the places it can be about. */
public record FeedbackDesk(PromiseId promise, Set<Role> readers, int keptMonths, List<PlaceRow> places) {
    public FeedbackDesk {
        readers = Set.copyOf(readers);
        places = List.copyOf(places);
    }

    static FeedbackDesk with(Promise promise, Places places) {
        return new FeedbackDesk(
                promise.id(),
                promise.readers().held(),
                promise.keptMonths(),
                places.all().stream()
                        .map(it -> new PlaceRow(it.code(), it.name()))
                        .toList());
    }

    public record PlaceRow(String code, String name) {}

    public Optional<PlaceRow> place(String code) {
        return places.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
