package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands beside the feedback form: the promise of today, and the places it can be about. */
public record FeedbackDesk(PromiseId promise, Set<Role> readers, int keptMonths, List<PlaceRow> places) {
    /** Whoever was there on the last day has not gone home with everything said. */
    private static final Period ASKED_ABOUT_AFTER_CLOSING = Period.ofDays(14);

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
                        .map(it -> new PlaceRow(it.code(), it.name(), it.endsOn()))
                        .toList());
    }

    /** @param endsOn the last day of one that was closed for good */
    public record PlaceRow(String code, String name, Optional<LocalDate> endsOn) {
        public boolean isClosedOn(LocalDate day) {
            return endsOn.filter(day::isAfter).isPresent();
        }

        private boolean isAskedAboutOn(LocalDate day) {
            return endsOn.filter(last -> day.isAfter(last.plus(ASKED_ABOUT_AFTER_CLOSING)))
                    .isEmpty();
        }
    }

    /** What a parent may choose from; an older letter or note may still be about any of {@link #places}. */
    public List<PlaceRow> askedAboutOn(LocalDate day) {
        return places.stream().filter(it -> it.isAskedAboutOn(day)).toList();
    }

    public Optional<PlaceRow> place(String code) {
        return places.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
