package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.assignment.SeeingOffersThatWait;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Assignments that are offered. */
@Dependent
class OffersOnOwnPage implements OnOwnPage {
    @Inject
    private SeeingOffersThatWait offers;

    @Override
    public Turn turn() {
        return Turn.ELSEWHERE;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(offers.waiting())
                .filter(n -> n > 0)
                .map(n -> new WaitingPart(
                        chrome, n, "warn", "assignment.own", "assignment.own.wait", "assignment.own.go"))
                .map(it -> new Part(WaitingPart.TEMPLATE, it));
    }
}
