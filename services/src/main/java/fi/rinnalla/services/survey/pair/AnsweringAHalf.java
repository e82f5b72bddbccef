package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardAtTheDoor;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import fi.rinnalla.services.survey.SurveyAnswer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Somebody answers at the start, with a card or without, or comes back at the end. The slow work for a card is done before the tenant's
 * door; typing words here is knocking at the same gate as opening a card. That somebody may send at all is asked before
 * ({@link fi.rinnalla.services.survey.AnsweringSurveys#mayPass}).
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ANSWER_SURVEYS)
public class AnsweringAHalf {
    private final KeepingAHalf keeping;
    private final CardAtTheDoor cards;
    private final Turns turns;

    @Inject
    public AnsweringAHalf(KeepingAHalf keeping, CardAtTheDoor cards, Turns turns) {
        this.keeping = keeping;
        this.cards = cards;
        this.turns = turns;
    }

    public HalfOutcome answer(SurveyCode code, SurveyAnswer answer, CardForHalf card, Knock knock) {
        var trouble = card.wish().trouble(card.words(), cards.liesOpen());
        if (trouble.isPresent()) {
            return new HalfOutcome.Refused(
                    trouble.get() == CardReading.Reason.EMPTY ? HalfRefusal.NO_WORDS : HalfRefusal.NO_CARD);
        }
        if (typed(card) && cards.mayPass(CardWish.HELD, knock) instanceof Passage.Later later) {
            return new HalfOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(answer.form(), () -> keep(code, answer, card));
        } catch (Busy busy) {
            return new HalfOutcome.NotNow(busy.retryAfter());
        }
    }

    private boolean typed(CardForHalf card) {
        return card.wish().needsWords(card.words(), cards.liesOpen());
    }

    private HalfOutcome keep(SurveyCode code, SurveyAnswer answer, CardForHalf card) {
        var secret = cards.secret(card.wish(), card.words(), answer.form());
        var taken = keeping.seen(answer.form(), card.wish())
                .orElseGet(() -> keeping.take(code, answer, card.wish(), secret.map(cards::lookup)));
        if (taken instanceof HalfTaken.Refused && typed(card)) {
            cards.openedNothing();
        }
        return HalfOutcome.of(taken, secret);
    }
}
