package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.Outbox;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Says once, on a working day, that the day an answer was promised for has gone by. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class RemindingOfLateAnswers implements HouseJob {
    private static final int AT_ONCE = 50;

    private final FeedbackItems items;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public RemindingOfLateAnswers(FeedbackItems items, Letters letters, Outbox outbox, Clock clock) {
        this.items = items;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        return WorkingDays.isWorkingDay(today) ? remind(today) : 0;
    }

    private int remind(LocalDate today) {
        var late = items.owed(Optional.empty(), AT_ONCE).rows().stream()
                .filter(it -> it.overdue(today))
                .filter(this::isUntold)
                .toList();
        late.forEach(it -> outbox.post(OutboxKind.ANSWER_OVERDUE, it.id().value()));
        return late.size();
    }

    private boolean isUntold(OwedRow row) {
        return !letters.anyAbout(OutboxKind.ANSWER_OVERDUE, row.id().value());
    }
}
