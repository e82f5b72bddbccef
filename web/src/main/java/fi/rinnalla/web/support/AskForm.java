package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A request as its author sent it. */
public class AskForm extends RequestFields {
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

    public AskForm() {}

    private AskForm(Language language, CardWish card) {
        super(language);
        this.card = Typed.low(card);
    }

    static AskForm empty(Language language, CardWish card) {
        return new AskForm(language, card);
    }

    RequestForm filled(Language language) {
        return filled(RequestSource.PORTAL, language, card(), words, pointed());
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
