package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a card where a form was kept: the words of a new one, once.
 *
 * @param key of the form that made it
 * @param keep where to say that the words are kept
 * @param why the key of what the card is good for
 * @param hints keys: where to keep it
 */
public record NewCard(
        Chrome chrome,
        CardNews news,
        Optional<CardSecret> secret,
        String key,
        String keep,
        String why,
        List<String> hints) {
    public static NewCard ofAParent(
            Chrome chrome, CardNews news, Optional<CardSecret> secret, String key, String keep) {
        return new NewCard(
                chrome,
                news,
                secret,
                key,
                keep,
                "feedback.card.why",
                List.of("feedback.card.where", "feedback.card.photo"));
    }

    public NewCard because(String other) {
        return new NewCard(chrome, news, secret, key, keep, other, hints);
    }

    public NewCard hinting(List<String> others) {
        return new NewCard(chrome, news, secret, key, keep, why, others);
    }

    public Optional<CardSpelling> card() {
        return secret.map(it -> CardSpelling.of(it, chrome.language()));
    }

    public boolean shownBefore() {
        return news == CardNews.SHOWN_BEFORE;
    }

    public long minutes() {
        return CardNews.SHOWN_AGAIN_FOR.toMinutes();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "NewCard";
    }
}
