package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.shared.Seals;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A use of a story as it may be seen: by its owner, or by the organisation where it was shared.
 *
 * @param shown the words the organisation may read; empty where there are none
 * @param removeBy by when the organisation has to take it out of use
 * @param undoable withdrawn, or taken out of use, today
 */
public record UseRow(
        StoryUseId id,
        StoryLeave leave,
        String place,
        Optional<String> shown,
        State state,
        Optional<LocalDate> withdrawnOn,
        Optional<LocalDate> removeBy,
        Optional<LocalDate> removedOn,
        boolean undoable) {
    /** So long before its end a use is said to end soon. */
    private static final int DAYS_BEFORE = 30;

    public enum State {
        LATER,
        NOW,
        SOON,
        ENDED,
        WITHDRAWN
    }

    static UseRow of(StoryUse it, Seals seals, LocalDate today) {
        return new UseRow(
                it.id(),
                it.leave(),
                seals.open(it.key(), StoryUse.placeOf(it.id()), it.place()),
                it.shown().map(words -> seals.open(it.key(), StoryUse.shownOf(it.id()), words)),
                state(it, today),
                it.withdrawnOn(),
                it.removeBy(today),
                it.removedOn(),
                it.removedOn().or(it::withdrawnOn).filter(today::equals).isPresent());
    }

    private static State state(StoryUse it, LocalDate today) {
        if (it.withdrawnOn().isPresent()) {
            return State.WITHDRAWN;
        }
        if (!it.isAllowedOn(today)) {
            return State.ENDED;
        }
        if (it.leave().from().isAfter(today)) {
            return State.LATER;
        }
        return it.leave().until().isAfter(today.plusDays(DAYS_BEFORE)) ? State.NOW : State.SOON;
    }

    public boolean isAllowed() {
        return state == State.LATER || state == State.NOW || state == State.SOON;
    }
}
