package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Partners are asked whether they come, and say so. Where as many have said yes as were wished for, nobody else is kept waiting. */
final class Asking {
    private final Assignment it;
    private final Offers asked;
    private final Wished wished;

    Asking(Assignment it, Offers asked, Wished wished) {
        this.it = it;
        this.asked = asked;
        this.wished = wished;
    }

    OfferOutcome offer(AssignmentOffer offer, LocalDate today) {
        if (asked.cameFrom(offer.formKey())) {
            return OfferOutcome.OFFERED;
        }
        if (it.state() != AssignmentState.RECEIVED && !isLooking()) {
            return OfferOutcome.NOT_NOW;
        }
        if (!asked.mayGoTo(offer.partner())) {
            return OfferOutcome.NOT_THEM;
        }
        asked.add(offer);
        it.goesTo(AssignmentState.LOOKING, today);
        return OfferOutcome.OFFERED;
    }

    /** Returns whether it was still to be said. */
    boolean answer(OfferId offer, Predicate<AssignmentOffer> said, LocalDate today) {
        return answered(isLooking() && asked.at(offer, said), today);
    }

    /** @param always somebody is looked for anew, however many have said yes */
    boolean takeBack(OfferId offer, Predicate<AssignmentOffer> how, boolean always, LocalDate today) {
        var taken = (isLooking() || it.state() == AssignmentState.AGREED) && asked.at(offer, how);
        if (taken && (always || saidYes() < wished.partners())) {
            it.goesTo(AssignmentState.LOOKING, today);
        }
        return answered(taken, today);
    }

    boolean settle(LocalDate today) {
        if (!isLooking() || !somebodyComes()) {
            return false;
        }
        wished.settleFor(saidYes());
        return answered(true, today);
    }

    private boolean answered(boolean moved, LocalDate today) {
        if (moved) {
            it.goesTo(it.state(), today);
            agreeWhereEnoughSaidYes(today);
        }
        return moved;
    }

    void agreeWhereEnoughSaidYes(LocalDate today) {
        if (isLooking() && saidYes() >= wished.partners() && somebodyComes()) {
            it.goesTo(AssignmentState.AGREED, today);
            asked.withdrawTheOthers();
        }
    }

    private boolean isLooking() {
        return it.state() == AssignmentState.LOOKING;
    }

    private boolean somebodyComes() {
        return it.trainingOn().isPresent() || saidYes() > 0;
    }

    private int saidYes() {
        return asked.count(OfferState.ACCEPTED);
    }
}
