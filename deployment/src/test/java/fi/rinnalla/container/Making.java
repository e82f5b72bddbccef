package fi.rinnalla.container;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.services.feedback.TakenIn;
import fi.rinnalla.services.feedback.TakingFeedbackIn;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A use case like the product's own, which writes, and now and then fails when everything is written. */
@UseCase
@MayBeDoneBy(Permission.GIVE_FEEDBACK)
public class Making {
    @Inject
    private WordCards cards;

    @Inject
    private TakingFeedbackIn taking;

    @Inject
    private EntityManager em;

    /** The fault, which knows what has been written. */
    public static class Fault extends RuntimeException {
        final FeedbackId written;

        Fault(FeedbackId written) {
            this.written = written;
        }
    }

    public CardId card() {
        var card = WordCard.made(Digest.of(UUID.randomUUID().toString()), LocalDate.of(2026, 3, 2));
        cards.add(card);
        return card.id();
    }

    public CardId changeWords(CardId card) {
        cards.find(card).orElseThrow().changeWords(Digest.of(UUID.randomUUID().toString()));
        return card;
    }

    public CardId remove(CardId card) {
        cards.remove(cards.find(card).orElseThrow());
        return card;
    }

    public FeedbackId feedback(FilledForm form) {
        return ((TakenIn.Kept) taking.take(form, Optional.empty())).id();
    }

    public FeedbackId feedbackUntilAFault(FilledForm form) {
        var written = feedback(form);
        em.flush();
        throw new Fault(written);
    }
}
