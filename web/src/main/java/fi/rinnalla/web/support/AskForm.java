package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SentWithACard;
import jakarta.ws.rs.BeanParam;

/** A request as its author sent it. */
public class AskForm extends RequestFields implements SentWithACard {
    @BeanParam
    private CardTyped sent = new CardTyped();

    public AskForm() {}

    private AskForm(Language language, CardTyped sent) {
        super(language);
        this.sent = sent;
    }

    static AskForm empty(Language language, CardTyped sent) {
        return new AskForm(language, sent);
    }

    RequestForm filled(Language language) {
        return filled(RequestSource.PORTAL, language, sent.wish(), sent.words(), sent.pointed());
    }

    @Override
    public CardTyped sent() {
        return sent;
    }
}
