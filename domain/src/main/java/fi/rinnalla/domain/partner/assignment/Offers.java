package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** To whom an assignment was offered, and what each of them said. */
final class Offers {
    private final List<AssignmentOffer> all;

    Offers(List<AssignmentOffer> all) {
        this.all = all;
    }

    void add(AssignmentOffer offer) {
        all.add(offer);
    }

    boolean cameFrom(Digest form) {
        return all.stream().anyMatch(it -> it.formKey().equals(form));
    }

    boolean mayGoTo(PartnerId partner) {
        return all.stream()
                .filter(it -> it.partner().equals(partner))
                .noneMatch(it -> it.state().holds() || it.state().isNo());
    }

    /** Returns whether the step could be taken. */
    boolean at(OfferId offer, Predicate<AssignmentOffer> step) {
        return find(offer).filter(step).isPresent();
    }

    Optional<AssignmentOffer> find(OfferId offer) {
        return all.stream().filter(it -> it.id().equals(offer)).findFirst();
    }

    int count(OfferState which) {
        return (int) all.stream().filter(it -> it.state() == which).count();
    }

    List<AssignmentOffer> saidYes() {
        return all.stream().filter(it -> it.state() == OfferState.ACCEPTED).toList();
    }

    void withdrawAll() {
        all.forEach(AssignmentOffer::withdraw);
    }

    /** Nobody else is kept waiting. */
    void withdrawTheOthers() {
        all.stream().filter(it -> it.state() != OfferState.ACCEPTED).forEach(AssignmentOffer::withdraw);
    }
}
