package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.ReceiveOutcome;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Outbox;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.access.CardNews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where feedback comes in, from a parent's form or a worker's: keeps it once for each form, gives it a day by which an
 * answer is owed, and says so by an outbox row, all or nothing. Works inside a use case.
 */
@Dependent
public class Intake {
    private final FeedbackItems items;
    private final UsedForms usedForms;
    private final CardsOfForms cards;
    private final SealingForms sealing;
    private final Tenants tenants;
    private final Outbox outbox;

    @Inject
    public Intake(
            FeedbackItems items,
            UsedForms usedForms,
            CardsOfForms cards,
            SealingForms sealing,
            Tenants tenants,
            Outbox outbox) {
        this.items = items;
        this.usedForms = usedForms;
        this.cards = cards;
        this.sealing = sealing;
        this.tenants = tenants;
        this.outbox = outbox;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<TakenIn> seen(FilledForm form) {
        return items.findByFormKey(form.formKey())
                .<TakenIn>map(it -> it.says(form.content())
                        ? new TakenIn.Kept(it.id(), it.dueOn(), true, cards.newsOf(form.formKey(), form.card()))
                        : new TakenIn.Different())
                .or(() -> usedForms.holds(form.formKey()) ? Optional.of(new TakenIn.Deleted()) : Optional.empty());
    }

    /**
     * @param words what the new card will be found by, or the held one is
     * @param day on which it was said; today, but for what a worker enters later
     */
    public TakenIn take(FilledForm form, Optional<Digest> words, LocalDate day) {
        return seen(form).orElseGet(() -> switch (form.card()) {
            case NONE -> keep(form, Optional.empty(), CardNews.NONE, day);
            case NEW -> keep(form, Optional.of(cards.made(form.formKey(), words.orElseThrow())), CardNews.SHOW, day);
            case HELD ->
                cards.held(words)
                        .map(card -> keep(form, Optional.of(card), CardNews.NONE, day))
                        .orElseGet(TakenIn.NoSuchCard::new);
        });
    }

    private TakenIn keep(FilledForm form, Optional<CardId> card, CardNews news, LocalDate day) {
        var received = Feedback.receive(
                sealing.seal(form, card), day, tenants.current().feedbackDueDays());
        if (received instanceof ReceiveOutcome.Refused refused) {
            throw new IllegalArgumentException("the form was not looked through: " + refused.why());
        }
        var feedback = ((ReceiveOutcome.Received) received).feedback();
        items.add(feedback);
        outbox.post(OutboxKind.ANSWER_OWED, feedback.id().value());
        return new TakenIn.Kept(feedback.id(), feedback.dueOn(), false, news);
    }
}
