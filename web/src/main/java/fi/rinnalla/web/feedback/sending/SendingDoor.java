package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;

/** Where forms with a card go out and come in. */
@RequestScoped
public class SendingDoor {
    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private Knocks knocks;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    public <T extends SentWithACard> Sending<T> laidOut(FormLayout<T> layout) {
        return new Sending<>(layout, keys, knocks, pages);
    }

    /** What an empty form wishes for: the card that lies open, or a new one. */
    public CardTyped empty() {
        return CardTyped.empty(cardOpen() ? CardWish.HELD : CardWish.NEW);
    }

    public boolean cardOpen() {
        return caller.holdsCard();
    }

    /** "I have kept the words": from now on nothing shows them. */
    public Response kept(String key, String then) {
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go(then);
    }
}
