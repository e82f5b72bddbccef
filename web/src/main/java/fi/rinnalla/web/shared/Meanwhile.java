package fi.rinnalla.web.shared;

import java.util.List;
import java.util.stream.Stream;

/** What the page of a form tells where others have decided about the same since it was made. */
public record Meanwhile(String words, List<String> lines) {
    public static final Meanwhile NOTHING = new Meanwhile("", List.of());

    public static Meanwhile decided(Voice voice, Stream<Stands> now) {
        return new Meanwhile(
                voice.say("staff.figures.sharing.meanwhile"),
                now.map(it -> it.told(voice)).toList());
    }

    /** Nobody knows what was seen when the form was filled in, so that nothing of it was done. */
    public static Meanwhile unknown(Voice voice) {
        return new Meanwhile(voice.say("staff.figures.sharing.unknown"), List.of());
    }

    /** How something stands now that a colleague has decided about. */
    public record Stands(String what, boolean yes) {
        private String told(Voice voice) {
            return voice.say(yes ? "staff.figures.sharing.stands" : "staff.figures.sharing.stands_not", "what", what);
        }
    }

    public boolean isNothing() {
        return words.isEmpty();
    }
}
