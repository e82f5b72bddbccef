package fi.rinnalla.web.shared;

import java.util.List;

/**
 * Something that waits today.
 *
 * @param pressing it is late, or somebody waits who must not
 */
public record ToDo(String heading, List<String> words, String href, String go, boolean pressing) {
    public String kind() {
        return pressing ? "warn" : "";
    }

    /** As many of one kind wait; nothing where none does. */
    public static List<ToDo> counted(Voice voice, int n, String heading, String words, String go, String href) {
        return n == 0
                ? List.of()
                : List.of(new ToDo(voice.say(heading), List.of(voice.count(words, n)), href, voice.say(go), false));
    }
}
