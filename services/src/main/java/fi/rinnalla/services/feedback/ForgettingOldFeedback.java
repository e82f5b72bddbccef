package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.privacy.Promising;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the promise of how long: feedback goes when nothing has happened to it for as many months as its author was told,
 * or sooner where the organisation keeps everything for less, and with its last feedback the card. What was told in public about it stays, without the tie to it.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldFeedback implements HouseJob {
    private static final int AT_ONCE = 200;

    private final Promises promises;
    private final FeedbackItems items;
    private final WordCards cards;
    private final Forgetting forgetting;
    private final KeptFor kept;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldFeedback(
            Promises promises,
            FeedbackItems items,
            WordCards cards,
            Forgetting forgetting,
            KeptFor kept,
            Auditing auditing,
            Clock clock) {
        this.promises = promises;
        this.items = items;
        this.cards = cards;
        this.forgetting = forgetting;
        this.kept = kept;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        return promises.all(Promising.FEEDBACK).stream()
                .mapToInt(it -> forget(overdue(it, today)))
                .sum();
    }

    private List<FeedbackId> overdue(Promise promise, LocalDate today) {
        return items.lastActiveBefore(promise.id(), today.minusMonths(kept.months(promise)), AT_ONCE);
    }

    private int forget(List<FeedbackId> ids) {
        return (int) ids.stream()
                .flatMap(id -> items.hold(id).stream())
                .peek(this::forget)
                .count();
    }

    private void forget(Feedback feedback) {
        forgetting.forget(feedback);
        auditing.note(AuditAct.ERASED_BY_RETENTION, feedback.id().value());
        feedback.card()
                .filter(card ->
                        items.of(card).stream().allMatch(feedback::equals) && !cards.holdsMoreThanFeedback(card))
                .flatMap(cards::find)
                .ifPresent(cards::remove);
    }
}
