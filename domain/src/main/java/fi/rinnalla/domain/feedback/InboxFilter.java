package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to see of the inbox, and in which order.
 *
 * @param overdueOn only what is owed and was due before this day
 */
public record InboxFilter(
        Set<FeedbackState> states,
        Optional<FeedbackKind> kind,
        Optional<Source> source,
        Optional<ThemeCode> theme,
        Optional<ProgrammeId> programme,
        Optional<PlaceId> place,
        Optional<LocalDate> overdueOn,
        Order order) {
    public InboxFilter {
        states = Set.copyOf(states);
    }

    public static InboxFilter everything() {
        return of(EnumSet.allOf(FeedbackState.class));
    }

    public static InboxFilter open() {
        return of(EnumSet.of(FeedbackState.RECEIVED, FeedbackState.READ));
    }

    public static InboxFilter of(Set<FeedbackState> states) {
        return new InboxFilter(
                states,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST);
    }

    /** Which comes first; {@link fi.rinnalla.domain.shared.After} holds the day the order goes by. */
    public enum Order {
        /** By the day it was received, newest first. */
        NEWEST,
        /** By the day it is due, soonest first. */
        DUE
    }
}
