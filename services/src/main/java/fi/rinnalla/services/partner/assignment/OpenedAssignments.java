package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFeedback;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.Orderers;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens what was written into assignments and said about them. */
@Dependent
public class OpenedAssignments {
    private final Orderers orderers;
    private final ExperiencePartners partners;
    private final Seals seals;

    @Inject
    public OpenedAssignments(Orderers orderers, ExperiencePartners partners, Seals seals) {
        this.orderers = orderers;
        this.partners = partners;
        this.seals = seals;
    }

    AssignmentView view(Assignment it, LocalDate today) {
        var orderer = orderer(it.orderer());
        return new AssignmentView(
                it.id(),
                it.source(),
                it.language(),
                orderer.name(),
                orderer.county(),
                it.wish(),
                text(it, OrderText.HOPED),
                text(it, OrderText.WHERETO),
                it.state(),
                it.next(today),
                it.isLate(today),
                it.receivedOn(),
                it.dueOn(),
                it.cancelledBy(),
                it.preparation(),
                it.trainingOn(),
                it.held(),
                it.debrief(),
                it.offers().stream().map(offer -> row(offer, today)).toList(),
                it.feedback().stream().map(said -> row(it, said)).toList(),
                it.isForgotten());
    }

    /** Under the name of whom they were joined to. */
    Orderer orderer(OrdererId id) {
        var orderer = orderers.find(id).orElseThrow(() -> new NotFound(id));
        return orderer.joinedTo().flatMap(orderers::find).orElse(orderer);
    }

    /** Of these, each under the name of whom they were joined to. */
    Map<OrdererId, String> names(Collection<OrdererId> ids) {
        var own = orderers.these(ids);
        var others = orderers.these(
                own.stream().flatMap(it -> it.joinedTo().stream()).toList());
        var names = Stream.concat(own.stream(), others.stream())
                .collect(Collectors.toMap(Orderer::id, Orderer::name, (one, same) -> one));
        return own.stream()
                .collect(Collectors.toMap(
                        Orderer::id, it -> names.get(it.joinedTo().orElse(it.id()))));
    }

    Optional<String> text(Assignment it, OrderText field) {
        return it.text(field).flatMap(closed -> open(it, it.id().place(field), closed));
    }

    private AssignmentView.OfferRow row(AssignmentOffer it, LocalDate today) {
        return new AssignmentView.OfferRow(
                it.id(), called(it.partner()), it.terms(), it.state(), it.dueOn(), it.isLate(today), it.suggested());
    }

    private String called(PartnerId id) {
        return partners.find(id).map(it -> it.profile().called()).orElse("");
    }

    private AssignmentView.SaidRow row(Assignment it, AssignmentFeedback feedback) {
        var said = feedback.said();
        return new AssignmentView.SaidRow(
                feedback.offer().flatMap(it::offered).map(offer -> called(offer.partner())),
                said.arrangements(),
                said.met(),
                said.again(),
                said.words()
                        .flatMap(words -> open(it, AssignmentFeedback.place(feedback.id()), words))
                        .orElse(""),
                feedback.givenOn());
    }

    /** Empty where the key is gone, and the words with it. */
    private Optional<String> open(Assignment it, SealPlace place, Sealed closed) {
        try {
            return it.key().map(key -> seals.open(key, place, closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
