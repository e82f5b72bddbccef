package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.partner.assignment.ReadingMyOrders;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** The orders among everything else that lies on a card. */
@RequestScoped
public class OrdersOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMyOrders> reading;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return reading.get().all().stream().map(it -> row(it, chrome)).toList();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return reading.get().all().stream()
                .map(it -> OrderAlong.of(it, heading(it, chrome), chrome.voice()))
                .toList();
    }

    private static CardHomePage.Row row(AssignmentView it, Chrome chrome) {
        return new CardHomePage.Row(
                chrome.to("vastaus/tilaukset/" + it.id().value()),
                heading(it, chrome),
                it.organisation(),
                chrome.voice().say("ordering.state." + Typed.low(it.state())),
                it.state() == AssignmentState.DONE && !it.ordererHasSaid());
    }

    private static String heading(AssignmentView it, Chrome chrome) {
        return chrome.voice().say("ordering.heading", "date", new Times(chrome.voice()).date(it.receivedOn()));
    }
}
