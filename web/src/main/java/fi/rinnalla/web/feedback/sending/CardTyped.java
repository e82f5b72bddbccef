package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What a form sends along about its card, beside its own fields. */
public class CardTyped {
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

    public CardTyped() {}

    public static CardTyped empty(CardWish wish) {
        var typed = new CardTyped();
        typed.card = Typed.low(wish);
        return typed;
    }

    /** As it came. */
    public String card() {
        return card;
    }

    /** Whoever does not say that they hold one gets a new one. */
    public CardWish wish() {
        return Typed.one(CardWish.class, card).filter(CardWish.HELD::equals).orElse(CardWish.NEW);
    }

    public String words() {
        return words;
    }

    /** They have been shown what tells who somebody is, and send it as it is. */
    public boolean pointed() {
        return pointed.equals("yes");
    }

    public String ticket() {
        return ticket;
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "CardTyped";
    }
}
