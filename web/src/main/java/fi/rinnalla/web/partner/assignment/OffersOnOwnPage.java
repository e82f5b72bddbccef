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
        return Optional.of(new OffersPart(chrome, offers.waiting()))
                .filter(it -> it.offers() > 0)
                .map(it -> new Part(OffersPart.TEMPLATE, it));
    }
}
