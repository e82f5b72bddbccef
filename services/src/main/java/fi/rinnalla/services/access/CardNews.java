package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.FreshCard;
import java.time.Duration;

/** What there is to say about the card after a form was taken. */
public enum CardNews {
    /** No card was made; there may be one already. */
    NONE,
    /** It was made just now: its words are shown. */
    SHOW,
    /** It was made a while ago with this very form: its words are not shown again. */
    SHOWN_BEFORE;

    /** So long may the form that made a card be sent again and show the same words. */
    public static final Duration SHOWN_AGAIN_FOR = FreshCard.SHOWN_AGAIN_FOR;
}
