package fi.rinnalla.web.shared;

import java.util.List;

/** What the page of a form tells where others have decided about the same since it was made. */
public record Meanwhile(String words, List<String> lines) {
    public static final Meanwhile NOTHING = new Meanwhile("", List.of());

    /** @param lines how it stands now, each in a sentence of its own */
    public static Meanwhile decided(Voice voice, List<String> lines) {
        return new Meanwhile(voice.say("staff.figures.sharing.meanwhile"), lines);
    }

    /** Nobody knows what was seen when the form was filled in, so that nothing of it was done. */
    public static Meanwhile unknown(Voice voice) {
        return new Meanwhile(voice.say("staff.figures.sharing.unknown"), List.of());
    }

    public boolean isNothing() {
        return words.isEmpty();
    }
}
