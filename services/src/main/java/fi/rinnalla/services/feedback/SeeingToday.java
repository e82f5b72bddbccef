package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The one page that says what waits today, most pressing first. Each sees what their roles have to do with. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingToday {
    /** Counting stops here: beyond it, "more than" is all anybody needs to know. */
    public static final int COUNTED = 200;

    private static final int ROWS = 15;
    private static final Duration BANNER_STAYS = Duration.ofDays(7);

    private final FeedbackItems items;
    private final PublicationList publications;
    private final Letters letters;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingToday(FeedbackItems items, PublicationList publications, Letters letters, Caller caller, Clock clock) {
        this.items = items;
        this.publications = publications;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    public Today today() {
        var day = Helsinki.day(clock.instant());
        var mailIsStuck = letters.anyGivenUpSince(clock.instant().minus(BANNER_STAYS));
        return new Today(day, debts(day), waiting(), mailIsStuck);
    }

    private Optional<Debts> debts(LocalDate day) {
        if (!caller.may(Permission.READ_THE_INBOX)) {
            return Optional.empty();
        }
        var owed = items.owed(Optional.empty(), ROWS);
        return Optional.of(new Debts(
                owed.rows(),
                owed.next().isPresent(),
                items.countOverdue(day, COUNTED + 1),
                unread(),
                newest().map(InboxRow::receivedOn)));
    }

    private int unread() {
        return items.inbox(InboxFilter.of(EnumSet.of(FeedbackState.RECEIVED)), Optional.empty(), COUNTED)
                .rows()
                .size();
    }

    private Optional<InboxRow> newest() {
        return items.inbox(InboxFilter.everything(), Optional.empty(), 1).rows().stream()
                .findFirst();
    }

    private List<WaitingText> waiting() {
        return caller.may(Permission.DRAFT_PUBLICATIONS) ? publications.waiting() : List.of();
    }

    /** @param mailIsStuck a message was given up in the last days: somebody has to look at the settings */
    public record Today(LocalDate day, Optional<Debts> debts, List<WaitingText> waiting, boolean mailIsStuck) {}

    /**
     * @param owed due soonest first, so that what is late stands on top
     * @param more there are more than these
     * @param lastReceived empty where nothing has ever come
     */
    public record Debts(List<OwedRow> owed, boolean more, int overdue, int unread, Optional<LocalDate> lastReceived) {}
}
