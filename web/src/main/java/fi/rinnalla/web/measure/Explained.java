package fi.rinnalla.web.measure;

import fi.rinnalla.web.shared.Voice;

/** What a figure is, in words: what it counts, in what, how, what it leaves out, and where it comes from. */
public record Explained(String name, String definition, String unit, String counted, String notCounted, String basis) {

    /** @param basis where it comes from, in words */
    public static Explained of(Voice voice, String name, String code, String basis) {
        var key = "indicator." + code;
        return new Explained(
                name,
                voice.say(key + ".definition"),
                voice.say(key + ".unit"),
                voice.say(key + ".counted"),
                voice.say(key + ".not-counted"),
                basis);
    }
}
