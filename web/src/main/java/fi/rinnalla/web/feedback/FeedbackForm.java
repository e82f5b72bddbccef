package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The feedback form as its author sent it. */
public class FeedbackForm extends FeedbackFields {
    @FormParam("from")
    @DefaultValue("")
    private String from = "";

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

    public FeedbackForm() {}

    private FeedbackForm(String place, String gathering, String from, CardWish card) {
        super(place, gathering);
        this.from = from;
        this.card = Typed.low(card);
    }

    /** Nothing typed yet. */
    static FeedbackForm empty(String place, String gathering, String from, CardWish card) {
        return new FeedbackForm(place, gathering, from, card);
    }

    FilledForm filled(FeedbackKind kind, Language language) {
        var source = from.equals("qr") ? Source.QR : Source.PORTAL;
        var wanted = Typed.one(CardWish.class, card).orElse(CardWish.NONE);
        return filled(kind, source, language, wanted, words, pointed());
    }

    String from() {
        return from;
    }

    String card() {
        return card;
    }

    String words() {
        return words;
    }

    /** The author has been shown a number or an address in the text, and sends it as it is. */
    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
