package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SentWithACard;
import jakarta.ws.rs.BeanParam;

/** An order as its author sent it. */
public class OrderTyped extends OrderFields implements SentWithACard {
    @BeanParam
    private CardTyped sent = new CardTyped();

    public OrderTyped() {}

    private OrderTyped(Language language, String strand, CardTyped sent) {
        super(language, strand);
        this.sent = sent;
    }

    /** @param strand what somebody comes to order; empty where they are still to choose */
    static OrderTyped empty(Language language, String strand, CardTyped sent) {
        return new OrderTyped(language, strand, sent);
    }

    OrderForm filled(Language language) {
        return filled(OrderSource.PORTAL, language, sent.wish(), sent.words(), sent.pointed());
    }

    @Override
    public CardTyped sent() {
        return sent;
    }
}
