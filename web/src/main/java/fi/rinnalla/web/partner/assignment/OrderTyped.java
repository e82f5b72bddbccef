package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** An order as its author sent it. */
public class OrderTyped extends OrderFields {
    @FormParam("card")
    @DefaultValue("")
    private String card = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("pointed")
    @DefaultValue("")
    private String pointed = "";

    @FormParam("ticket")
    @DefaultValue("")
    private String ticket = "";

    public OrderTyped() {}

    private OrderTyped(Language language, String strand, CardWish card) {
        super(language, strand);
        this.card = Typed.low(card);
    }

    /** @param strand what somebody comes to order; empty where they are still to choose */
    static OrderTyped empty(Language language, String strand, CardWish card) {
        return new OrderTyped(language, strand, card);
    }

    OrderForm filled(Language language) {
        return filled(OrderSource.PORTAL, language, card(), words, pointed());
    }

    CardWish card() {
        return Typed.one(CardWish.class, card).filter(CardWish.HELD::equals).orElse(CardWish.NEW);
    }

    String words() {
        return words;
    }

    /** They have been shown a number or a name in their words, and send them as they are. */
    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
