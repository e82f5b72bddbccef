package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SentWithACard;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The feedback form as its author sent it. */
public class FeedbackForm extends FeedbackFields implements SentWithACard {
    @FormParam("from")
    @DefaultValue("")
    private String from = "";

    @BeanParam
    private CardTyped sent = new CardTyped();

    public FeedbackForm() {}

    private FeedbackForm(String place, String gathering, String from, CardTyped sent) {
        super(place, gathering);
        this.from = from;
        this.sent = sent;
    }

    /** Nothing typed yet. */
    static FeedbackForm empty(String place, String gathering, String from, CardTyped sent) {
        return new FeedbackForm(place, gathering, from, sent);
    }

    FilledForm filled(FeedbackKind kind, Language language) {
        var source = from.equals("qr") ? Source.QR : Source.PORTAL;
        var wanted = Typed.one(CardWish.class, sent.card()).orElse(CardWish.NONE);
        return filled(kind, source, language, wanted, sent.words(), sent.pointed());
    }

    String from() {
        return from;
    }

    @Override
    public CardTyped sent() {
        return sent;
    }
}
