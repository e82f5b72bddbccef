package fi.rinnalla.web.feedback.sending;

/** A room's own form, as it was typed. */
public interface SentWithACard {
    /** Under which it is kept once, however often it is sent. */
    String key();

    CardTyped sent();
}
