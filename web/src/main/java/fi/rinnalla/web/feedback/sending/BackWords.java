package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Voice;

/**
 * What a room says when its form comes back.
 *
 * @param busy a key
 */
public record BackWords(Notice pointedOut, Notice different, Notice deleted, String busy) {
    public static BackWords of(Voice voice, String pointedOut, String different, String deleted, String busy) {
        return new BackWords(warn(voice, pointedOut), warn(voice, different), warn(voice, deleted), busy);
    }

    private static Notice warn(Voice voice, String key) {
        return Notice.warn("", voice.say(key));
    }
}
